'use strict';
// What flows from stage to stage.

const PARTIES = ['SUPPLIER', 'MEMBER', 'OTHER'];

charts.SankeyChart = function (chart, look, sheet) {
    const last = chart.columns.length - 1;
    const box = 14;
    const within = (column) => chart.nodes.filter((node) => node.column === column);
    const lastLabels = within(last).map((node) => block(node.label, look.width * 0.2, SMALL, node.party === 'SUPPLIER'));
    const lastHead = block(chart.columns[last], look.width * 0.2, SIZE, true);
    const right = Math.max(lastHead.width - box, 0, ...lastLabels.map((label) => label.width + 8)) + 2;
    const pace = (look.width - right - box) / last;
    const labels = new Map(chart.nodes.map((node) => [node.id,
        block(node.label, node.column === last ? look.width * 0.2 : pace - box - 14, SMALL, node.party === 'SUPPLIER')]));
    const tallest = Math.max(...[...labels.values()].map((label) => label.height));
    const gap = Math.max(12, tallest - 2);

    const present = PARTIES.filter((party) => chart.legend[party]);
    let top = 4;
    top += sheet.legend(0, top, look.width, present.map((party) => ({
        text: chart.legend[party], wide: 16,
        sign: (x, y) => sheet.rect(x, y - 7, 14, 14, { fill: sheet.colours[party] }),
    })));
    top += present.length ? 8 : 0;
    const heads = chart.columns.map((column, i) => block(column, i === last ? look.width * 0.2 + box : pace - 12, SIZE, true));
    heads.forEach((head, i) => sheet.text(i * pace, top, head.lines, { size: SIZE, bold: true, vertical: 'top' }));
    top += Math.max(...heads.map((head) => head.height)) + 12;

    const most = Math.max(...chart.columns.map((column, i) => within(i).length));
    const height = Math.max(look.height, top + most * (gap + 26) + tallest, top + look.width * 0.34);
    const partyOf = new Map(chart.nodes.map((node) => [node.id, node.party]));
    return {
        height,
        option: {
            animation: false,
            series: [{
                type: 'sankey', left: 0, right, top, bottom: tallest / 2 + 6, nodeWidth: box, nodeGap: gap, nodeAlign: 'left',
                layoutIterations: 48, draggable: false, silent: true, label: { show: false },
                data: chart.nodes.map((node) => ({
                    name: node.id, depth: node.column, itemStyle: { color: sheet.colours[node.party], borderWidth: 0 },
                })),
                links: chart.links.map((link) => ({
                    source: link.from, target: link.to, value: link.value, lineStyle: { curveness: 0.5 },
                })),
            }],
        },
        finish: (drawn) => {
            const series = () => drawn.getModel().getSeriesByIndex(0);
            chart.nodes.forEach((node, i) => {
                const at = series().getData().getItemLayout(i);
                const label = labels.get(node.id);
                sheet.text(at.x + at.dx + 6, top + at.y + at.dy / 2, label.lines,
                    { bold: node.party === 'SUPPLIER', back: at.dy < label.height + 6 });
            });
            drawn.setOption(sheet.option({}));
            // Bands are light, so that labels can be read on them; an edge in full colour makes them seen.
            const bands = series().getData('edge');
            chart.links.forEach((link, i) => {
                const colour = sheet.colours[partyOf.get(link.from)];
                bands.getItemGraphicEl(i).setStyle({
                    fill: colour, stroke: colour, lineWidth: 0.8, opacity: 1, strokeOpacity: 1, fillOpacity: 0.28,
                });
            });
        },
    };
};
