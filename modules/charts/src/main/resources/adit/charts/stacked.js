'use strict';
// Bars of one length, divided into parts that show their letters.

charts.StackedBarChart = function (chart, look, sheet) {
    const names = chart.bars.map((bar) => block(bar.label, look.width * 0.36, SIZE));
    const left = Math.max(...names.map((name) => name.width)) + 12;
    const plotWidth = look.width - left - 4;
    const shares = chart.bars.map((bar) => {
        const sum = bar.values.reduce((a, b) => a + b, 0);
        return bar.values.map((value) => value / sum);
    });
    const letters = shares.map((parts, i) => lettersOf(chart, parts, i, plotWidth));
    const above = letters.some((row) => row.some((letter) => letter.above)) ? 16 : 0;
    const row = Math.max(34, ...names.map((name) => name.height + 10)) + above;

    let top = 4;
    top += sheet.legend(0, top, look.width, chart.parts.map((part, i) => ({
        text: part.label, wide: Math.max(20, widthOf(part.letter, SMALL, true) + 10),
        sign: (x, y) => {
            const wide = Math.max(20, widthOf(part.letter, SMALL, true) + 10);
            sheet.rect(x, y - 9, wide, 18, { fill: sheet.colours['PART' + (i + 1)] });
            sheet.text(x + wide / 2, y, part.letter, { fill: 'ON', bold: true, align: 'center' });
        },
    }))) + 8;
    const height = Math.max(look.height, top + row * chart.bars.length + 4);
    const step = (height - 4 - top) / chart.bars.length;
    const thick = 22;
    chart.bars.forEach((bar, i) => {
        const y = top + (i + 0.5) * step;
        sheet.text(left - 10, y, names[i].lines, { size: SIZE, align: 'right' });
        letters[i].forEach((letter) => {
            if (letter.above) {
                sheet.text(left + letter.at, y - thick / 2 - 8, letter.text, { size: 11, align: 'center', bold: true });
                sheet.line(left + letter.tip, y - thick / 2 - 3, left + letter.tip, y - thick / 2 + 1,
                    { stroke: sheet.colours.AXIS }, 20);
            } else {
                sheet.text(left + letter.at, y, letter.text, { fill: 'ON', align: 'center', bold: true });
            }
        });
    });
    return {
        height,
        option: sheet.option({
            grid: { left, right: 4, top, bottom: 4 },
            xAxis: { type: 'value', min: 0, max: 1, show: false },
            yAxis: { type: 'category', inverse: true, data: chart.bars.map((bar, i) => String(i)), show: false },
            series: chart.parts.map((part, k) => ({
                type: 'bar', stack: 'all', barWidth: thick,
                itemStyle: {
                    color: sheet.colours['PART' + (k + 1)], borderColor: sheet.colours.PAGE, borderWidth: 1,
                },
                data: shares.map((parts) => parts[k]),
            })).map((series) => ({ ...series, data: series.data.map((share) => (share > 0 ? share : null)) })),
        }),
    };
};

/** Where the letters of a bar stand, from its left edge: on their parts, or above such as are too narrow. */
function lettersOf(chart, parts, bar, plotWidth) {
    let from = 0;
    const found = [];
    parts.forEach((share, k) => {
        const wide = share * plotWidth;
        const letter = chart.parts[k].letter;
        const full = (letter + ' ' + chart.bars[bar].texts[k]).trim();
        if (share > 0) {
            const fits = [full, letter].find((text) => widthOf(text, SMALL, true) + 8 <= wide);
            found.push({ at: from + wide / 2, tip: from + wide / 2, text: fits || full, above: !fits });
        }
        from += wide;
    });
    const boxes = found.filter((one) => one.above);
    let edge = 0;
    boxes.forEach((one) => {
        const half = widthOf(one.text, 11, true) / 2 + 3;
        one.at = Math.max(one.at, edge + half);
        edge = one.at + half;
    });
    edge = plotWidth + 2;
    [...boxes].reverse().forEach((one) => {
        const half = widthOf(one.text, 11, true) / 2 + 3;
        one.at = Math.min(one.at, edge - half);
        edge = one.at - half;
    });
    if (edge < 0) {
        boxes.forEach((one) => { one.text = one.text.split(' ')[0]; one.at = one.tip; });
    }
    return found;
}
