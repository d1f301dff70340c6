// What cannot be read on a page: each text of a picture and each cell of a table that is clipped, overlaps another or is
// smaller than 9 px as shown. The page stands in a frame of the width to be looked at.
const LEAST = 9, SLACK = 1;

const shown = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
  && ![...ancestors(element)].some(one => getComputedStyle(one).clipPath.startsWith("inset(50%"));

function* ancestors(element) {
  for (let one = element; one instanceof Element || (one && one.nodeType === 1); one = one.parentElement) yield one;
}

const name = element => `'${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}'`;

// The box of the letters alone: a line is higher than its letters, also where it stands upright.
const inked = (box, size, upright) => {
  const air = Math.max(0, ((upright ? box.width : box.height) - size) / 2);
  return upright
    ? {left: box.left + air, right: box.right - air, top: box.top, bottom: box.bottom}
    : {left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air};
};

const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK
  && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

const outside = (a, b) => a.left < b.left - SLACK || a.right > b.right + SLACK
  || a.top < b.top - SLACK || a.bottom > b.bottom + SLACK;

// Lines of a text: its parts where it has several, else the whole.
function lines(svg) {
  const found = [];
  for (const text of svg.querySelectorAll("text")) {
    if (!text.textContent.trim() || !shown(text)) continue;
    const parts = [...text.querySelectorAll("tspan")].filter(part => part.textContent.trim());
    for (const part of parts.length ? parts : [text]) {
      const matrix = text.getScreenCTM();
      const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      const size = parseFloat(getComputedStyle(part).fontSize) * scale;
      const upright = Math.abs(matrix.b) > Math.abs(matrix.a);
      found.push({text, part, size, box: inked(part.getBoundingClientRect(), size, upright)});
    }
  }
  return found;
}

function pictures(page, faults) {
  const seen = {left: 0, right: page.documentElement.clientWidth, top: -Infinity, bottom: Infinity};
  let count = 0;
  for (const svg of page.querySelectorAll("svg")) {
    if (!shown(svg)) continue;
    const all = lines(svg), frame = svg.getBoundingClientRect();
    count += all.length;
    all.forEach((one, i) => {
      if (one.size < LEAST - 0.01) faults.push(`small: ${name(one.part)} ${one.size.toFixed(1)} px`);
      if (outside(one.box, frame)) faults.push(`clipped by its picture: ${name(one.part)}`);
      if (outside(one.box, seen)) faults.push(`outside the page: ${name(one.part)}`);
      all.slice(i + 1).filter(other => over(one.box, other.box))
        .forEach(other => faults.push(`overlap: ${name(one.part)} and ${name(other.part)}`));
    });
  }
  return count;
}

// The letters of a cell must lie in the cell: then no two cells overlap. A region that scrolls may be wider than the page.
function cells(page, faults) {
  let count = 0;
  for (const cell of page.querySelectorAll("td, th")) {
    if (!cell.textContent.trim() || !shown(cell)) continue;
    count++;
    const size = parseFloat(getComputedStyle(cell).fontSize), frame = cell.getBoundingClientRect();
    if (size < LEAST) faults.push(`small: cell ${name(cell)} ${size} px`);
    const letters = page.createRange();
    letters.selectNodeContents(cell);
    for (const box of letters.getClientRects()) {
      if (box.width > 1.5 && (box.left < frame.left - SLACK || box.right > frame.right + SLACK)) {
        faults.push(`clipped: cell ${name(cell)}`);
        break;
      }
    }
    const inRegion = [...ancestors(cell)].some(one => ["auto", "scroll"].includes(getComputedStyle(one).overflowX));
    if (!inRegion && frame.right > page.documentElement.clientWidth + SLACK) faults.push(`outside the page: cell ${name(cell)}`);
  }
  return count;
}

function legible(page) {
  const faults = [];
  const texts = pictures(page, faults), filled = cells(page, faults);
  if (page.documentElement.scrollWidth > page.documentElement.clientWidth + SLACK) {
    faults.push(`the page is ${page.documentElement.scrollWidth} px wide`);
  }
  return `${texts} texts, ${filled} cells\n${faults.join("\n")}`;
}

addEventListener("load", () => document.querySelectorAll("iframe").forEach(frame => {
  const told = document.createElement("pre");
  told.id = `legible-${frame.width}`;
  try {
    told.textContent = legible(frame.contentDocument);
  } catch (failed) {
    told.textContent = `failed ${failed.stack}`;
  }
  document.body.append(told);
}));
