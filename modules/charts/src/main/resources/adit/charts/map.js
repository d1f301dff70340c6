'use strict';
// The world, with shaded countries, circles and flows.

const AREA_COLOURS = { SUPPLIER: 'SUPPLIER', MEMBER: 'AREA_MEMBER', OTHER: 'AREA_OTHER' };
const projected = new Map();

/** Outlines come when the first map is drawn. */
globalThis.takeWorld = function (json) {
    globalThis.world = JSON.parse(json);
};

/** The world in the plane, cut opposite to a longitude, and the projection it was made with. */
function worldAt(centre) {
    if (!projected.has(centre)) {
        const projection = d3.geoEqualEarth().rotate([-centre, 0]).translate([0, 0]).scale(100).precision(0.3);
        // countries with holes first: what lies in the holes is drawn over them
        const holes = (feature) => feature.geometry.coordinates.filter((rings) => rings.length > 1).length;
        const ordered = [...world.features].sort((a, b) => holes(b) - holes(a));
        const features = ordered.map((feature, i) => ({
            type: 'Feature',
            properties: { name: feature.properties.id ? String(feature.properties.id) : 'none' + i },
            geometry: { type: 'MultiPolygon', coordinates: flat(feature, projection) },
        })).filter((feature) => feature.geometry.coordinates.length);
        echarts.registerMap('world' + centre, { type: 'FeatureCollection', features });
        const points = features.flatMap((feature) => feature.geometry.coordinates.flat(2));
        const xs = points.map((point) => point[0]);
        const ys = points.map((point) => point[1]);
        projected.set(centre, {
            projection,
            names: new Set(features.map((feature) => feature.properties.name)),
            left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys),
        });
    }
    return projected.get(centre);
}

function flat(feature, projection) {
    const polygons = [];
    const context = {
        moveTo: (x, y) => polygons.push([[x, -y]]),
        lineTo: (x, y) => polygons[polygons.length - 1].push([x, -y]),
        closePath: () => polygons[polygons.length - 1].push(polygons[polygons.length - 1][0]),
    };
    feature.geometry.coordinates.forEach((rings) =>
        d3.geoPath(projection, context)({ type: 'Polygon', coordinates: [rings[0]] }));
    return polygons.filter((ring) => ring.length > 3).map((ring) => [ring]);
}

charts.MapChart = function (chart, look, sheet) {
    const plane = worldAt(chart.centre);
    const { colours } = sheet;
    const mapWidth = look.width - 4;
    const ratio = (plane.top - plane.bottom) / (plane.right - plane.left);
    const mapHeight = mapWidth * ratio;
    const top = 2;
    const toPixel = (place) => {
        const [x, y] = plane.projection([place.longitude, place.latitude]);
        return [
            2 + ((x - plane.left) / (plane.right - plane.left)) * mapWidth,
            top + ((plane.top + y) / (plane.top - plane.bottom)) * mapHeight,
        ];
    };
    const circles = circlesOf(chart, toPixel, look.width);
    flowsOf(chart, toPixel, look.width, circles).forEach((flow) => arrow(sheet, flow));
    circles.forEach((circle, i) => disc(sheet, circle.kind, circle.x, circle.y, circle.r, 50 + i / 1000));
    labelsOf(circles, look.width, top + mapHeight).forEach((label) =>
        sheet.text(label.x, label.y, label.text, { size: 11, back: true }));

    const greatest = circles.length ? Math.max(...circles.map((circle) => circle.value)) : 1;
    const big = look.width / 36;
    const sizes = chart.sizes.map((size) => {
        const r = Math.max(2.5, big * Math.sqrt(size.value / greatest));
        return { text: size.text, wide: 2 * r, sign: (x, y) => disc(sheet, 'KEY', x + r, y, r, 10) };
    });
    const tall = Math.max(0, ...sizes.map((size) => size.wide / 2 - 9));
    let bottom = top + mapHeight + 10;
    bottom += sheet.legend(0, bottom, look.width, chart.legend.map((entry) => signOf(sheet, entry)));
    if (sizes.length) {
        bottom += tall + 4;
        bottom += sheet.legend(0, bottom, look.width, sizes) + tall;
    }
    return {
        height: Math.max(look.height, bottom + 4),
        option: sheet.option({
            geo: {
                map: 'world' + chart.centre, aspectScale: 1, roam: false, silent: true, left: 2, top, width: mapWidth, height: mapHeight,
                itemStyle: { areaColor: colours.LAND, borderColor: colours.PAGE, borderWidth: 0.6 },
                regions: chart.areas.filter((area) => plane.names.has(String(area.id))).map((area) => ({
                    name: String(area.id),
                    itemStyle: { areaColor: colours[AREA_COLOURS[area.party]], borderColor: colours.PAGE, borderWidth: 0.6 },
                })),
            },
        }),
    };
};

/** Greatest first, so that small ones lie on top; those of one place side by side. */
function circlesOf(chart, toPixel, width) {
    const greatest = Math.max(0, ...chart.bubbles.map((bubble) => bubble.value)) || 1;
    const circles = chart.bubbles.map((bubble) => {
        const [x, y] = toPixel(bubble.place);
        return { ...bubble, x, y, r: Math.max(2.5, (width / 36) * Math.sqrt(bubble.value / greatest)), key: x + ' ' + y };
    });
    const places = new Map();
    circles.forEach((circle) => places.set(circle.key, [...(places.get(circle.key) || []), circle]));
    places.forEach((group) => {
        let at = group[0].x - group.reduce((sum, circle) => sum + circle.r, 0) - (group.length - 1) * 0.75;
        group.forEach((circle) => {
            circle.x = at + circle.r;
            at += 2 * circle.r + 1.5;
        });
    });
    return circles.sort((a, b) => b.r - a.r);
}

function disc(sheet, kind, x, y, r, z) {
    const { colours } = sheet;
    const style = {
        EXISTING: { fill: colours.BUBBLE, stroke: colours.PAGE, lineWidth: 1.2 },
        PROJECT: { fill: colours.PAGE, stroke: colours.BUBBLE, lineWidth: 1.6 },
        KEY: { fill: 'none', stroke: colours.MUTED, lineWidth: 1.2 },
    }[kind];
    sheet.add('circle', { cx: x, cy: y, r }, style, z);
}

/** From edge to edge of circles, bent to the left of its way. */
function flowsOf(chart, toPixel, width, circles) {
    const greatest = Math.max(0, ...chart.flows.map((flow) => flow.value));
    const reach = (point) => Math.max(2, ...circles
        .filter((circle) => Math.hypot(circle.x - point[0], circle.y - point[1]) < circle.r + 1).map((circle) => circle.r)) + 1.5;
    return [...chart.flows].sort((a, b) => b.value - a.value).map((flow) => {
        const from = toPixel(flow.from);
        const to = toPixel(flow.to);
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const long = Math.hypot(dx, dy) || 1;
        const side = dx >= 0 ? -1 : 1;
        const bend = 0.18 * side;
        const middle = [(from[0] + to[0]) / 2 - dy * bend * side * side, (from[1] + to[1]) / 2 + dx * bend];
        const wide = 1 + (width / 190) * (flow.value / greatest);
        return { flow, from, to, middle, wide, start: reach(from) / long, end: reach(to) };
    });
}

function arrow(sheet, { flow, from, to, middle, wide, end }) {
    const { colours } = sheet;
    const colour = colours[flow.party];
    const [ux, uy] = unit(to[0] - middle[0], to[1] - middle[1]);
    const head = 4 + wide * 1.3;
    const tip = [to[0] - ux * end, to[1] - uy * end];
    const neck = [tip[0] - ux * head, tip[1] - uy * head];
    const shape = { x1: from[0], y1: from[1], x2: neck[0], y2: neck[1], cpx1: middle[0], cpy1: middle[1] };
    const half = head * 0.55 + wide * 0.2;
    const points = [tip, [neck[0] - uy * half, neck[1] + ux * half], [neck[0] + uy * half, neck[1] - ux * half]];
    sheet.add('bezierCurve', shape, { stroke: colours.PAGE, lineWidth: wide + 1.6, fill: 'none' }, 30);
    sheet.add('bezierCurve', shape, { stroke: colour, lineWidth: wide, fill: 'none' }, 31);
    sheet.add('polygon', { points }, { fill: colour, stroke: colours.PAGE, lineWidth: 0.6 }, 32);
}

function unit(x, y) {
    const long = Math.hypot(x, y) || 1;
    return [x / long, y / long];
}

/** A label beside its circle where nothing is in the way; those of greater circles come first. */
function labelsOf(circles, width, height) {
    const taken = circles.map((circle) => [circle.x - circle.r, circle.y - circle.r, circle.x + circle.r, circle.y + circle.r]);
    const found = [];
    circles.filter((circle) => circle.label).forEach((circle) => {
        const wide = widthOf(circle.label, 11) + 4;
        const high = 11 * LINE;
        const { x, y, r } = circle;
        const spots = [
            [x + r + 3, y - high / 2], [x - r - 3 - wide, y - high / 2], [x - wide / 2, y - r - 2 - high], [x - wide / 2, y + r + 2],
            [x + r * 0.7 + 2, y - r * 0.7 - high], [x + r * 0.7 + 2, y + r * 0.7], [x - r * 0.7 - 2 - wide, y - r * 0.7 - high],
            [x - r * 0.7 - 2 - wide, y + r * 0.7],
        ].map(([left, top]) => [left, top, left + wide, top + high]);
        const free = spots.find((spot) => spot[0] >= 0 && spot[1] >= 0 && spot[2] <= width && spot[3] <= height
            && taken.every((other) => spot[2] <= other[0] || spot[0] >= other[2] || spot[3] <= other[1] || spot[1] >= other[3]));
        if (free) {
            taken.push(free);
            found.push({ text: circle.label, x: free[0] + 2, y: (free[1] + free[3]) / 2 });
        }
    });
    return found;
}

function signOf(sheet, { sign, text }) {
    const { colours } = sheet;
    const [what, party] = sign.split('_');
    const draws = {
        AREA: (x, y) => sheet.rect(x, y - 7, 18, 14, { fill: colours[AREA_COLOURS[party]] }),
        EXISTING: (x, y) => disc(sheet, 'EXISTING', x + 9, y, 7, 10),
        PROJECT: (x, y) => disc(sheet, 'PROJECT', x + 9, y, 6.5, 10),
        FLOW: (x, y) => {
            sheet.line(x, y, x + 20, y, { stroke: colours[party], lineWidth: 3 });
            sheet.add('polygon', { points: [[x + 27, y], [x + 19, y - 5], [x + 19, y + 5]] }, { fill: colours[party] });
        },
    };
    return { text, wide: what === 'FLOW' ? 27 : 18, sign: draws[what] };
}
