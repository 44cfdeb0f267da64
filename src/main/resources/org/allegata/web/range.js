// The choice of a range of the timeline: by dragging over its bars, or by moving its two handles.

/** Pixels that a pointer moves before it drags; less is a click on a bar. */
const LEAST = 5;

const LENGTHS = { year: 4, month: 7, day: 10 };
const FORMS = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

let drag = null;
let dragged = false;

const isMirrored = (chart) => getComputedStyle(chart).direction === "rtl";
const counts = (chart) => chart.dataset.counts.split(",").map(Number);
const handle = (chart, side) => chart.querySelector(`.handle.${side}`);
const at = (chart, side) => Number(handle(chart, side).getAttribute("aria-valuenow"));

const day = (chart, bar) => {
  const first = new Date(`${chart.dataset.first}T00:00:00Z`);
  const [year, month, date] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()];
  const moved = {
    year: () => first.setUTCFullYear(year + bar),
    month: () => first.setUTCMonth(month + bar),
    day: () => first.setUTCDate(date + bar),
  };
  moved[chart.dataset.interval]();
  return first;
};

const parameter = (chart, from, to) => {
  const [first, last] = [from, to].map((bar) =>
    day(chart, bar).toISOString().slice(0, LENGTHS[chart.dataset.interval]),
  );
  return first === last ? first : `${first}..${last}`;
};

const inWords = (chart, from, to) => {
  const form = { ...FORMS[chart.dataset.interval], timeZone: "UTC" };
  return new Intl.DateTimeFormat(chart.dataset.locale, form).formatRange(day(chart, from), day(chart, to));
};

const total = (chart, from, to) => {
  const sum = counts(chart)
    .slice(from, to + 1)
    .reduce((one, other) => one + other, 0);
  return chart.dataset.adds === "true" ? ` (${new Intl.NumberFormat(chart.dataset.locale).format(sum)})` : "";
};

const place = (chart, side, bar, edge) => {
  const it = handle(chart, side);
  it.setAttribute("aria-valuenow", bar);
  it.setAttribute("aria-valuetext", inWords(chart, bar, bar));
  it.style.insetInlineStart = `${(100 * edge) / counts(chart).length}%`;
};

/** Shows a range as chosen, from one bar to another, both in it. */
const show = (chart, from, to) => {
  const bars = counts(chart).length;
  const whole = from === 0 && to === bars - 1;
  const reached = chart.querySelector(".reached");
  const link = chart.querySelector(".narrow");
  place(chart, "from", from, from);
  place(chart, "to", to, to + 1);
  reached.hidden = whole;
  reached.style.insetInlineStart = `${(100 * from) / bars}%`;
  reached.style.inlineSize = `${(100 * (to + 1 - from)) / bars}%`;
  link.hidden = whole;
  chart.querySelector(".scale").hidden = !whole;
  link.setAttribute("href", chart.dataset.search + parameter(chart, from, to));
  link.textContent = `${link.dataset.narrow} ${inWords(chart, from, to)}${total(chart, from, to)}`;
};

const barAt = (chart, x) => {
  const box = chart.querySelector("svg").getBoundingClientRect();
  const far = isMirrored(chart) ? box.right - x : x - box.left;
  const bars = counts(chart).length;
  return Math.min(bars - 1, Math.max(0, Math.floor((bars * far) / box.width)));
};

const take = (chart) => {
  const link = chart.querySelector(".narrow");
  if (!link.hidden) {
    link.click();
  }
};

const move = (chart, side, bar) => {
  const last = counts(chart).length - 1;
  if (side === "from") {
    show(chart, Math.max(0, Math.min(bar, at(chart, "to"))), at(chart, "to"));
  } else {
    show(chart, at(chart, "from"), Math.min(last, Math.max(bar, at(chart, "from"))));
  }
};

/** Where a key moves a handle to, or null. */
const moved = (chart, key, bar) => {
  const [back, on] = isMirrored(chart) ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  const steps = { [back]: -1, ArrowDown: -1, [on]: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
  const ends = { Home: 0, End: counts(chart).length - 1 };
  return key in steps ? bar + steps[key] : (ends[key] ?? null);
};

document.addEventListener("keydown", (event) => {
  const it = event.target instanceof Element ? event.target.closest(".chart .handle") : null;
  if (!it || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const chart = it.closest(".chart");
  const side = it.classList.contains("from") ? "from" : "to";
  const bar = moved(chart, event.key, at(chart, side));
  if (bar !== null) {
    move(chart, side, bar);
  } else if (event.key === "Enter") {
    take(chart);
  } else if (event.key === "Escape") {
    show(chart, 0, counts(chart).length - 1);
  } else {
    return;
  }
  event.preventDefault();
});

document.addEventListener("pointerdown", (event) => {
  const field = event.target instanceof Element ? event.target.closest(".chart .field") : null;
  if (!field || !field.querySelector(".handle") || !event.isPrimary || event.button !== 0) {
    return;
  }
  const chart = field.closest(".chart");
  const it = event.target.closest(".handle");
  const side = it ? (it.classList.contains("from") ? "from" : "to") : null;
  drag = { chart, field, side, x: event.clientX, bar: barAt(chart, event.clientX), moves: false };
});

document.addEventListener("pointermove", (event) => {
  if (!drag || !event.isPrimary) {
    return;
  }
  if (!drag.moves && Math.abs(event.clientX - drag.x) >= LEAST) {
    drag.moves = true;
    drag.field.setPointerCapture(event.pointerId);
  }
  if (drag.moves) {
    const bar = barAt(drag.chart, event.clientX);
    if (drag.side) {
      move(drag.chart, drag.side, bar);
    } else {
      show(drag.chart, Math.min(bar, drag.bar), Math.max(bar, drag.bar));
    }
  }
});

document.addEventListener("pointerup", () => {
  if (drag?.moves) {
    dragged = true; // the click that follows is none
    setTimeout(() => (dragged = false));
    if (!drag.side) {
      take(drag.chart);
    }
  }
  drag = null;
});

document.addEventListener("pointercancel", () => {
  if (drag?.moves) {
    show(drag.chart, 0, counts(drag.chart).length - 1);
  }
  drag = null;
});

document.addEventListener(
  "click",
  (event) => {
    if (dragged && event.target instanceof Element && event.target.closest(".chart .field")) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);

// A bar is a link, which browsers would drag away.
document.addEventListener("dragstart", (event) => {
  if (event.target instanceof Element && event.target.closest(".chart .field")) {
    event.preventDefault();
  }
});
