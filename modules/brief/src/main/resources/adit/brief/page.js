// Tables that can be sorted: a button in each heading; without script the table stays as it is. Rows under a heading of a
// group stay under it.
document.querySelectorAll("table.sortable, table.grouped").forEach(table => {
  const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
  if (body.rows.length < 2) return;
  const value = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const number = parseFloat(text.replace(/[,\s]/g, "").replace("−", "-").replace(/^[~<≤≥+年]+/, ""));
    return heads[column].classList.contains("number") ? (isNaN(number) ? -Infinity : number) : text;
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const groups = [[]];
      [...body.rows].forEach(row => row.classList.contains("group") ? groups.push([row]) : groups.at(-1).push(row));
      groups.forEach(group => {
        const title = group.filter(row => row.classList.contains("group"));
        const rows = group.filter(row => !row.classList.contains("group"))
          .map(row => [value(row, column), row])
          .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (up ? 1 : -1))
          .map(([, row]) => row);
        body.append(...title, ...rows);
      });
    });
  });
});
