// The table of who accuses whom: arrow keys go from number to number, the name of the column stands out, and what a number counts is told
// below, as it is to those who hear the page.

const cellOf = (target) => target instanceof Element && target.closest(".matrix td, .matrix th");

/** How far a key goes in rows and columns; columns run the way the page is read. */
const step = (key, table) => {
  const forward = getComputedStyle(table).direction === "rtl" ? -1 : 1;
  return { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -forward], ArrowRight: [0, forward] }[key];
};

/** The next link in that direction, over cells that are empty. */
const next = (cell, [down, across]) => {
  const rows = cell.closest("table").rows;
  let row = cell.parentElement.rowIndex + down;
  let column = cell.cellIndex + across;
  for (; rows[row]?.cells[column]; row += down, column += across) {
    const link = rows[row].cells[column].querySelector("a");
    if (link) {
      return link;
    }
  }
  return null;
};

document.addEventListener("keydown", (event) => {
  const cell = cellOf(event.target);
  const way = cell && !event.ctrlKey && !event.metaKey && !event.altKey && step(event.key, cell);
  if (way) {
    event.preventDefault();
    next(cell, way)?.focus();
  }
});

const pointOut = (event) => {
  const cell = cellOf(event.target);
  document.querySelectorAll(".matrix .pointed").forEach((head) => head.classList.remove("pointed"));
  cell?.closest("table").rows[0].cells[cell.cellIndex]?.classList.add("pointed");
  const told = cell?.matches("td") && cell.querySelector("[title]")?.title;
  if (told) document.querySelector(".told").textContent = told;
};

document.addEventListener("focusin", pointOut);
document.addEventListener("mouseover", pointOut);
