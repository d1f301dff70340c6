'use strict';
// Curves over years, with their names at the ends.

const DASHES = ['solid', [8, 3], [2, 3], [10, 3, 2, 3], [5, 2], [12, 4]];

charts.LineChart = function (chart, look, sheet) {
    const curves = styled(chart.series);
    const values = curves.flatMap((curve) => Object.values(curve.values));
    const scale = scaleOf(Math.min(...values), Math.max(...values), chart.axis.max, 5);
    const ticks = ticksOf(scale);
    const left = Math.max(...ticks.map((tick) => widthOf(tickText(tick, scale, chart.axis.suffix), SMALL))) + 10;

    // at the ends, if they leave the curves most of the room
    const labels = curves.map((curve) => block(curve.name, Math.min(200, look.width * 0.26), SMALL, curve.bold));
    const atEnds = look.width >= 480 && labels.reduce((sum, label) => sum + label.height + 3, 0) <= 330;
    const right = atEnds ? Math.max(...labels.map((label) => label.width)) + 44 : 18;
    const plotWidth = look.width - left - right;
    const xOf = (year) => left + ((year - chart.firstYear) / (chart.lastYear - chart.firstYear)) * plotWidth;

    let top = 4;
    if (!atEnds) {
        top += sheet.legend(0, top, look.width, curves.map((curve) => ({
            text: curve.name, wide: 26,
            sign: (x, y) => sheet.line(x, y, x + 26, y, curve.stroke(sheet)),
        }))) + 6;
    }
    const name = block(chart.axis.label, look.width, SMALL);
    sheet.text(0, top, name.lines, { fill: 'MUTED', vertical: 'top' });
    top += name.height + 8;
    const marks = markRows(chart.marks, xOf, SMALL, left, look.width);
    top += marks.rows * 17;
    const needed = atEnds ? labels.reduce((sum, label) => sum + label.height + 3, 0) : 120;
    const height = Math.max(look.height, top + Math.max(needed, Math.min(300, look.width * 0.42)) + 28);
    const bottom = height - 26;
    const yOf = (value) => bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - top);

    marks.placed.forEach(({ mark, x, row }) => {
        const y = top - (marks.rows - row) * 17 + 6;
        sheet.text(x, y, mark.label, { fill: 'MUTED', back: true });
        sheet.line(xOf(mark.year), y + 9, xOf(mark.year), bottom, { stroke: sheet.colours.AXIS, lineDash: [2, 3] }, 5);
    });
    if (atEnds) {
        endLabels(sheet, curves, labels, xOf, yOf, look.width - right, top - 6, bottom + 8);
    }
    const years = [];
    for (let year = chart.firstYear; year <= chart.lastYear; year++) {
        years.push(String(year));
    }
    const step = yearStep(years.length, plotWidth);
    return {
        height,
        option: sheet.option({
            grid: { left, right, top, bottom: height - bottom },
            xAxis: {
                type: 'category', boundaryGap: false, data: years,
                axisLine: { onZero: false, lineStyle: { color: sheet.colours.AXIS } },
                axisTick: { lineStyle: { color: sheet.colours.AXIS }, interval: (i) => i % step === 0 },
                axisLabel: { color: sheet.colours.MUTED, fontSize: SMALL, interval: (i) => i % step === 0 },
            },
            yAxis: {
                type: 'value', min: scale.min, max: scale.max, interval: scale.step,
                splitLine: { lineStyle: { color: sheet.colours.GRID } },
                axisLabel: {
                    color: sheet.colours.MUTED, fontSize: SMALL, margin: 8,
                    formatter: (value) => escape(tickText(value, scale, chart.axis.suffix)),
                },
            },
            series: curves.map((curve) => ({
                type: 'line', symbol: lonely(curve) ? 'circle' : 'none', symbolSize: 6, z: curve.z, connectNulls: false,
                itemStyle: { color: sheet.colours[curve.colour] },
                data: years.map((year) => (curve.values[year] === undefined ? null : curve.values[year])),
                lineStyle: {
                    color: sheet.colours[curve.colour], width: curve.width, type: curve.dash, cap: 'butt', join: 'round',
                },
                areaStyle: chart.area && curve.style === 'MAIN' ? { color: sheet.colours.MAIN, opacity: 0.13 } : undefined,
            })),
        }),
    };
};

/** A value with none beside it would not be seen as a line. */
function lonely(curve) {
    return Object.keys(curve.values).some((year) => !(+year - 1 in curve.values) && !(+year + 1 in curve.values));
}

function styled(series) {
    // the first colour is also that of the main curve, the fourth that of the second
    const colours = series.some((one) => one.style !== 'OTHER') ? [2, 3, 5, 6, 4, 1] : [1, 2, 3, 4, 5, 6];
    let others = 0;
    const looks = {
        MAIN: () => ({ colour: 'MAIN', width: 3, dash: 'solid', z: 6, bold: true }),
        SECOND: () => ({ colour: 'SECOND', width: 2.2, dash: [7, 2], z: 5, bold: false }),
        TARGET: () => ({ colour: 'TARGET', width: 1.8, dash: [5, 4], z: 4, bold: false }),
        OTHER: () => ({ colour: 'LINE' + colours[others], width: 2.2, dash: DASHES[others++], z: 5, bold: false }),
    };
    return series.map((one) => {
        const look = looks[one.style]();
        return {
            ...one, ...look,
            stroke: (sheet) => ({
                stroke: sheet.colours[look.colour], lineWidth: look.width, lineDash: look.dash === 'solid' ? null : look.dash,
            }),
        };
    });
}

function endLabels(sheet, curves, labels, xOf, yOf, edge, top, bottom) {
    const boxes = curves.map((curve, i) => {
        const last = Math.max(...Object.keys(curve.values).map(Number));
        const wish = yOf(curve.values[last]);
        const rank = Object.values(curve.values).reduce((sum, value) => sum + value, 0);
        return { curve, label: labels[i], wish, rank, x: xOf(last), height: labels[i].height + 3 };
    });
    spread(boxes, top, bottom).forEach((box) => {
        const colour = sheet.colours[box.curve.colour];
        const away = Math.abs(box.y - box.wish) > 4 || edge - box.x > 4;
        if (away) {
            sheet.add('polyline', { points: [[box.x + 2, box.wish], [edge + 6, box.wish], [edge + 14, box.y]] },
                { stroke: colour, lineWidth: 1, fill: 'none', lineDash: [1, 2] }, 3);
        }
        sheet.line(edge + 14, box.y, edge + 34, box.y, box.curve.stroke(sheet), 6);
        sheet.text(edge + 40, box.y, box.label.lines, { bold: box.curve.bold });
    });
}
