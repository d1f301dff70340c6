'use strict';
// What starts when, under headings.

charts.TimelineChart = function (chart, look, sheet) {
    const groups = [...new Set(chart.rows.map((row) => row.group))]
        .map((group) => ({ group, rows: chart.rows.filter((row) => row.group === group) }));
    const amounts = chart.rows.map((row) => widthOf(row.amount, SMALL));
    const right = Math.max(...amounts) + 14;
    const names = new Map(chart.rows.map((row) => [row, block(row.label, look.width * 0.36, SMALL)]));
    const left = Math.min(look.width * 0.37, Math.max(...[...names.values()].map((name) => name.width)) + 12);
    const years = chart.lastYear - chart.firstYear + 1;
    const plotWidth = look.width - left - right;
    const xOf = (year) => left + ((year - chart.firstYear) / years) * plotWidth;
    const { colours } = sheet;

    let top = 4;
    const entries = [['NAMED', chart.named], ['FURTHER', chart.further]]
        .filter(([kind]) => chart.rows.some((row) => row.kind === kind))
        .map(([kind, text]) => ({ text, wide: 26, sign: (x, y) => bar(sheet, kind, x, x, x + 26, y, 9) }));
    top += sheet.legend(0, top, look.width, entries) + 6;
    const marks = markRows(chart.marks, xOf, SMALL, left, look.width);
    const step = yearStep(years, plotWidth);
    const yearsAt = top + 8;
    const markTop = top + 18;
    const axis = markTop + marks.rows * 17 + 2;
    for (let year = chart.firstYear; year <= chart.lastYear; year++) {
        if ((year - chart.firstYear) % step === 0) {
            sheet.text(xOf(year + 0.5), yearsAt, String(year), { fill: 'MUTED', align: 'center' });
        }
    }
    let y = axis + 4;
    const shapes = [];
    groups.forEach(({ group, rows }) => {
        const heading = block(group, look.width - 8, SIZE, true);
        y += 6;
        sheet.text(0, y + 2, heading.lines, { size: SIZE, bold: true, vertical: 'top', back: true });
        y += heading.height + 6;
        const from = y;
        const greatest = Math.max(...rows.map((row) => row.size)) || 1;
        rows.forEach((row) => {
            const name = names.get(row);
            const high = Math.max(20, name.height + 5);
            sheet.text(8, y + high / 2, name.lines);
            shapes.push({ row, y: y + high / 2, thick: 4 + 9 * Math.sqrt(row.size / greatest) });
            sheet.text(look.width, y + high / 2, row.amount, { align: 'right' });
            y += high;
        });
        for (let year = chart.firstYear; year <= chart.lastYear + 1; year++) {
            if ((year - chart.firstYear) % step === 0 || year === chart.lastYear + 1) {
                sheet.line(xOf(year), from, xOf(year), y, { stroke: colours.GRID }, 1);
            }
        }
    });
    const bottom = y + 2;
    sheet.line(left, axis, left + plotWidth, axis, { stroke: colours.AXIS }, 2);
    shapes.forEach(({ row, y: middle, thick }) => {
        const full = row.rampEnd === null ? row.first : Math.min(row.rampEnd, chart.lastYear + 1);
        bar(sheet, row.kind, xOf(row.first), xOf(full), xOf(chart.lastYear + 1), middle, thick);
    });
    marks.placed.forEach(({ mark, x, row }) => {
        const high = markTop + row * 17 + 8;
        sheet.text(x, high, mark.label, { back: true });
        sheet.line(xOf(mark.year), high + 9, xOf(mark.year), bottom, { stroke: colours.TEXT, lineDash: [4, 3], lineWidth: 1.4 }, 15);
    });
    return { height: Math.max(look.height, bottom + 6), option: sheet.option({}) };
};

/** A bar that grows from a point to its full thickness. */
function bar(sheet, kind, from, full, to, y, thick) {
    const half = thick / 2;
    const points = full > from
        ? [[from, y - 1], [full, y - half], [to, y - half], [to, y + half], [full, y + half], [from, y + 1]]
        : [[from, y - half], [to, y - half], [to, y + half], [from, y + half]];
    const named = kind === 'NAMED';
    sheet.add('polygon', { points }, {
        fill: named ? sheet.colours.MAIN : sheet.colours.PAGE, stroke: sheet.colours.MAIN, lineWidth: 1.5,
        lineDash: named ? null : [4, 2], lineJoin: 'round',
    }, 20);
}
