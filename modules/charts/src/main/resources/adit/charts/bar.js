'use strict';
// Horizontal bars with long names.

charts.BarChart = function (chart, look, sheet) {
    const names = chart.bars.map((bar) => block(bar.label, look.width * 0.36, SIZE));
    const left = Math.max(...names.map((name) => name.width)) + 12;
    const texts = chart.bars.map((bar) => block(bar.text, look.width * 0.24, SMALL));
    const right = Math.max(...texts.map((text) => text.width)) + 12;
    const row = Math.max(28, ...names.map((name) => name.height + 10), ...texts.map((text) => text.height + 8));
    const thick = Math.min(20, row - 10);
    const base = chart.base;
    const values = chart.bars.map((bar) => bar.value).concat(base ? [base.value] : []);
    const scale = scaleOf(Math.min(...values), Math.max(...values), chart.axis.max, look.width < 560 ? 3 : 5);
    const plotWidth = look.width - left - right;
    const xOf = (value) => left + ((value - scale.min) / (scale.max - scale.min)) * plotWidth;

    let top = 4;
    const name = block(chart.axis.label, look.width, SMALL);
    sheet.text(0, top, name.lines, { fill: 'MUTED', vertical: 'top' });
    top += name.height + 6;
    if (base) {
        const label = block(base.label, look.width, SMALL);
        const from = Math.max(0, Math.min(xOf(base.value) - label.width / 2, look.width - label.width));
        sheet.text(from, top, label.lines, { vertical: 'top' });
        top += label.height + 6;
    }
    const height = Math.max(look.height, top + row * chart.bars.length + 26);
    const bottom = height - 24;
    const step = (bottom - top) / chart.bars.length;
    if (base) {
        const x = xOf(base.value);
        sheet.line(x, top - 4, x, bottom, { stroke: sheet.colours.TEXT, lineDash: [4, 3], lineWidth: 1.4 }, 20);
    }
    chart.bars.forEach((bar, i) => {
        const y = top + (i + 0.5) * step;
        sheet.text(left - 10, y, names[i].lines, { size: SIZE, align: 'right' });
        const end = bar.value < 0 ? xOf(0) : xOf(Math.max(bar.value, 0));
        const line = base ? xOf(base.value) : -1e9;
        const overLine = end + 6 <= line + 3 && end + 6 + texts[i].width > line - 3;
        sheet.text(overLine || Math.abs(end - line) < 4 ? Math.max(end, line) + 7 : end + 6, y, texts[i].lines);
    });
    const plain = chart.bars.map((bar) => (base && bar.value > base.value ? base.value : base ? bar.value : 0));
    const strong = chart.bars.map((bar, i) => bar.value - plain[i]);
    const series = (data, colourOf) => ({
        type: 'bar', stack: 'all', barWidth: thick, z: 3,
        data: data.map((value, i) => ({ value, itemStyle: { color: sheet.colours[colourOf(chart.bars[i])] } })),
    });
    return {
        height,
        option: sheet.option({
            grid: { left, right, top, bottom: height - bottom },
            xAxis: {
                type: 'value', min: scale.min, max: scale.max, interval: scale.step,
                splitLine: { lineStyle: { color: sheet.colours.GRID } },
                axisLabel: {
                    color: sheet.colours.MUTED, fontSize: SMALL, showMaxLabel: true,
                    formatter: (value) => escape(tickText(value, scale, chart.axis.suffix)),
                },
            },
            yAxis: {
                type: 'category', inverse: true, data: chart.bars.map((bar, i) => String(i)),
                axisLine: { lineStyle: { color: sheet.colours.AXIS } }, axisTick: { show: false }, axisLabel: { show: false },
            },
            series: base ? [series(plain, () => 'BASE'), series(strong, (bar) => bar.role)] : [series(strong, (bar) => bar.role)],
        }),
    };
};
