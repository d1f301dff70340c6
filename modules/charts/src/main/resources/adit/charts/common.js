'use strict';
// Measures text, lays it out, and draws a chart. Lengths are px; every word comes from the caller.

const SIZE = 13; // px, text
const SMALL = 12; // px, scales and notes
const LINE = 1.3; // height of a line, in sizes of the font

// Widths of ASCII from space on, in thousandths of the size: a common sans serif.
const ADVANCES = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const SLACK = 1.07; // other fonts are wider than the one measured

function isWide(code) {
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3)
        || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60)
        || (code >= 0xffe0 && code <= 0xffe6) || code >= 0x1f300;
}

/** The library writes texts as they are into its XML. */
function escape(text) {
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Width of one line. */
function widthOf(text, size, bold) {
    let ems = 0;
    for (const character of String(text)) {
        const code = character.codePointAt(0);
        if (isWide(code)) {
            ems += 1;
        } else if (code >= 32 && code < 127) {
            ems += (ADVANCES[code - 32] / 1000) * SLACK * (bold ? 1.06 : 1);
        } else {
            ems += code === 0x2014 || code === 0x2026 ? 1 : 0.62;
        }
    }
    return ems * size;
}

echarts.setPlatformAPI({
    measureText: function (text, font) {
        const size = /([\d.]+)px/.exec(font || '');
        return { width: widthOf(text, size ? +size[1] : SMALL, /bold|[6-9]00/.test(font || '')) };
    },
});

// Characters that begin no line, and such that end none.
const NOT_FIRST = '、。，．・：；！？）」』】〕］｝〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％,.:;!?)]}%';
const NOT_LAST = '（「『【〔［｛〈《([{';

function isKatakana(character) {
    return (character >= 'ァ' && character <= 'ヺ') || character === 'ー';
}

/** Pieces between which a line may break; a space stays at the end of its piece. */
function pieces(text) {
    const found = [];
    let piece = '';
    const characters = [...text];
    characters.forEach((character, i) => {
        piece += character;
        const next = characters[i + 1];
        if (next === undefined) {
            return;
        }
        const wide = isWide(character.codePointAt(0)) || isWide(next.codePointAt(0));
        const oneWord = isKatakana(character) && isKatakana(next);
        const breaks = character === ' ' || (character === '-' && /[a-zA-Z]/.test(next)) || (character === '/' && next !== ' ')
            || (wide && !oneWord && !NOT_FIRST.includes(next) && !NOT_LAST.includes(character) && next !== ' ');
        if (breaks) {
            found.push(piece);
            piece = '';
        }
    });
    if (piece) {
        found.push(piece);
    }
    return found;
}

/** Lines no wider than a width, as far as words allow; of like length rather than long ones and a crumb. */
function wrap(text, width, size, bold) {
    const words = pieces(text);
    const longest = Math.max(...words.map((word) => widthOf(word.trimEnd(), size, bold)));
    let lines = fill(words, width, size, bold);
    for (let part = 0.95; lines.length > 1 && part > 0.4 && width * part >= longest; part -= 0.05) {
        const narrower = fill(words, width * part, size, bold);
        if (narrower.length > lines.length) {
            break;
        }
        lines = narrower;
    }
    return lines;
}

/** Lines as full as can be; words too long for a line are split. */
function fill(words, width, size, bold) {
    const lines = [];
    let line = '';
    const put = (piece) => {
        if (line && widthOf((line + piece).trimEnd(), size, bold) > width) {
            lines.push(line.trimEnd());
            line = '';
        }
        line += piece;
    };
    words.forEach((word) => {
        if (widthOf(word.trimEnd(), size, bold) <= width) {
            put(word);
        } else {
            [...word].forEach(put);
        }
    });
    lines.push(line.trimEnd());
    return lines;
}

function block(text, width, size, bold) {
    const lines = wrap(text, width, size, bold);
    return {
        lines,
        width: Math.max(0, ...lines.map((line) => widthOf(line, size, bold))),
        height: lines.length * size * LINE,
    };
}

/** A sheet to draw on, from the top down. */
class Sheet {
    constructor(look) {
        this.width = look.width;
        this.font = 'adit'; // the root of the picture says which
        this.colours = look.colours;
        this.elements = [];
    }

    /** A text around or from a point. */
    text(x, y, lines, { size = SMALL, fill = 'TEXT', bold = false, align = 'left', vertical = 'middle', back = false } = {}) {
        const all = Array.isArray(lines) ? lines : [lines];
        const top = vertical === 'middle' ? y - (all.length * size * LINE) / 2 : y;
        if (back) {
            const wide = Math.max(...all.map((line) => widthOf(line, size, bold)));
            const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
            this.add('rect', { x: left - 2, y: top, width: wide + 4, height: all.length * size * LINE, r: 2 },
                { fill: this.colours.PAGE, opacity: 0.85 }, 90);
        }
        all.forEach((line, i) => {
            this.elements.push({
                type: 'text', silent: true, z: 100,
                style: {
                    text: escape(line), x, y: top + (i + 0.5) * size * LINE, fill: this.colours[fill],
                    fontSize: size, fontFamily: this.font, fontWeight: bold ? 'bold' : 'normal',
                    textAlign: align, textVerticalAlign: 'middle',
                },
            });
        });
    }

    add(type, shape, style, z = 10) {
        this.elements.push({ type, shape, style, z, silent: true });
    }

    rect(x, y, width, height, style, z) {
        this.add('rect', { x, y, width, height }, style, z);
    }

    line(x1, y1, x2, y2, style, z) {
        this.add('line', { x1, y1, x2, y2 }, { lineWidth: 1, fill: 'none', ...style }, z);
    }

    /** Signs with texts, in rows; answers the height used. A sign draws itself left of its text, 22 px wide unless it says. */
    legend(x, y, width, entries) {
        let at = x;
        let row = y;
        entries.forEach((entry) => {
            const wide = entry.wide || 22;
            const text = block(entry.text, width - wide - 6, SMALL);
            if (at > x && at + wide + 6 + text.width > x + width) {
                at = x;
                row += 20;
            }
            entry.sign(at, row + 9);
            this.text(at + wide + 6, row + 9, text.lines);
            at += wide + 6 + text.width + 18;
            row += (text.lines.length - 1) * SMALL * LINE;
        });
        return entries.length ? row - y + 20 : 0;
    }

    option(more) {
        return { animation: false, textStyle: { fontFamily: this.font }, ...more, graphic: { elements: this.elements } };
    }
}

/** Round steps from 0, at most so many. */
function scaleOf(least, greatest, fixed, steps) {
    const low = Math.min(0, least);
    const high = fixed === null ? Math.max(greatest, low === 0 && greatest <= 0 ? 1 : 0) : fixed;
    const raw = (high - low) / steps;
    const power = Math.pow(10, Math.floor(Math.log10(raw)));
    const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= raw * 0.999999);
    return {
        step,
        min: Math.floor(low / step + 1e-9) * step,
        max: fixed === null ? Math.ceil(high / step - 1e-9) * step : fixed,
    };
}

function ticksOf(scale) {
    const ticks = [];
    for (let i = 0; scale.min + i * scale.step <= scale.max + scale.step * 1e-6; i++) {
        ticks.push(scale.min + i * scale.step);
    }
    return ticks;
}

/** A number of a scale: thousands grouped, no more decimals than the step has. */
function tickText(value, scale, suffix) {
    const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(scale.step) + 1e-9) + (isHalf(scale.step) ? 1 : 0)));
    const parts = Math.abs(value).toFixed(decimals).split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, ',');
    return (value < 0 ? '−' : '') + parts.join('.') + suffix;
}

function isHalf(step) {
    const lead = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
    return Math.abs(lead - 2.5) < 1e-6;
}

/** Every so many years, so that their numbers have room. */
function yearStep(years, width) {
    return [1, 2, 5, 10, 20, 50].find((step) => (width / years) * step >= 42) || 100;
}

/** Moves boxes of given heights down a line so that none overlap, each near where it wants to be; at one spot by rank. */
function spread(boxes, top, bottom) {
    boxes.sort((a, b) => a.wish - b.wish || (b.rank || 0) - (a.rank || 0));
    let edge = top;
    boxes.forEach((box) => {
        box.y = Math.max(box.wish, edge + box.height / 2);
        edge = box.y + box.height / 2;
    });
    edge = bottom;
    for (const box of [...boxes].reverse()) {
        box.y = Math.min(box.y, edge - box.height / 2);
        edge = box.y - box.height / 2;
    }
    return boxes;
}

/** Labels of years in rows above a drawing, none over another; answers how many rows. */
function markRows(marks, xOf, size, left, right) {
    const rows = [];
    const placed = [...marks].sort((a, b) => a.year - b.year).map((mark) => {
        const wide = widthOf(mark.label, size);
        const from = Math.max(left, Math.min(xOf(mark.year) - wide / 2, right - wide));
        let row = rows.findIndex((end) => end + 12 <= from);
        row = row < 0 ? rows.length : row;
        rows[row] = from + wide;
        return { mark, x: from, row };
    });
    return { placed, rows: rows.length };
}

const charts = {};

/** The one function that is called from outside. */
globalThis.draw = function (kind, chartJson, lookJson) {
    const look = JSON.parse(lookJson);
    const picture = charts[kind](JSON.parse(chartJson), look, new Sheet(look));
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: look.width, height: Math.ceil(picture.height) });
    try {
        chart.setOption(picture.option);
        if (picture.finish) {
            picture.finish(chart);
        }
        return chart.renderToSVGString();
    } finally {
        chart.dispose();
    }
};
