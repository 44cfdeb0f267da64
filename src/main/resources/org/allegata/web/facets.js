// The filters: a value is looked for as it is typed, among those that stand here and, by the API, among all.

/** Milliseconds without a key before the server is asked. */
const PAUSE = 200;

const waiting = new WeakMap();

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const labels = (item) => [...item.querySelectorAll("bdi")].map((label) => fold(label.textContent));

const isWithin = (item, typed) => labels(item)[0].includes(typed);

const fits = (item, typed) =>
  labels(item).some((label) => label.includes(typed)) ||
  [...ancestors(item)].some((above) => isWithin(above, typed));

function* ancestors(item) {
  for (let above = item.parentElement.closest("li"); above; above = above.parentElement.closest("li")) {
    yield above;
  }
}

/** Opens what holds values that fit and hides what does not; when nothing is typed, all is again as it stood. */
const unfold = (fold, typed) => {
  fold.dataset.stood ??= fold.open ? "open" : "shut";
  fold.hidden = typed !== "" && fold.querySelector("li:not([hidden])") === null;
  fold.open = typed ? !fold.hidden : fold.dataset.stood === "open";
  if (!typed) {
    delete fold.dataset.stood;
  }
};

/** @param {string} [otherwise] what is told in place of the number, while or because not all values are known */
const tell = (facet, typed, otherwise) => {
  const said = facet.querySelector(".find [role=status]");
  const found = [...facet.querySelectorAll("li:not([hidden])")].filter((item) => isWithin(item, typed)).length;
  const number = new Intl.NumberFormat(document.documentElement.lang).format(found);
  said.textContent = !typed ? "" : (otherwise ?? (found ? `${said.dataset.fit} ${number}` : said.dataset.none));
  facet.querySelector(".find").classList.toggle("none", typed !== "" && found === 0 && otherwise === undefined);
  said.classList.toggle("unseen", !otherwise);
};

const narrow = (facet, typed) => {
  for (const item of facet.querySelectorAll("li[data-value]")) {
    item.hidden = typed !== "" && !fits(item, typed);
  }
  facet.querySelectorAll("details").forEach((fold) => unfold(fold, typed));
};

/** A value that the server told of, as those that it printed. */
const made = (facet, value) => {
  const item = facet.querySelector("template").content.querySelector("li").cloneNode(true);
  const exclude = item.querySelector(".exclude");
  item.dataset.value = value.value;
  item.querySelector("bdi").textContent = value.label;
  item.querySelector(".count").textContent = new Intl.NumberFormat(document.documentElement.lang).format(value.count);
  exclude.setAttribute("aria-label", exclude.getAttribute("aria-label") + value.label);
  for (const link of item.querySelectorAll("a")) {
    link.setAttribute("href", link.getAttribute("href") + encodeURIComponent(value.value));
  }
  return item;
};

const ask = async (facet, typed, signal) => {
  const answer = await fetch(facet.dataset.further + encodeURIComponent(typed), { signal });
  if (!answer.ok) {
    throw new Error(`The values of a filter were refused: ${answer.status}`);
  }
  const known = new Set([...facet.querySelectorAll("ul:not(.further) > li")].map((item) => item.dataset.value));
  return (await answer.json()).values.filter((value) => !known.has(value.value));
};

const further = async (facet, text, signal) => {
  try {
    const values = await ask(facet, text.trim(), signal);
    facet.querySelector(".further").replaceChildren(...values.map((value) => made(facet, value)));
    tell(facet, fold(text.trim()));
  } catch (failure) {
    if (failure.name !== "AbortError") {
      tell(facet, fold(text.trim()), facet.querySelector(".find [role=status]").dataset.failed);
    }
  }
};

const look = (facet, text) => {
  const typed = fold(text.trim());
  waiting.get(facet)?.abort();
  facet.querySelector(".further")?.replaceChildren();
  narrow(facet, typed);
  tell(facet, typed, facet.dataset.further ? "" : undefined); // until the server has answered, none is not known
  if (typed && facet.dataset.further) {
    const turn = new AbortController();
    waiting.set(facet, turn);
    setTimeout(() => turn.signal.aborted || further(facet, text, turn.signal), PAUSE);
  }
};

const typedIn = (event) => (event.target instanceof Element ? event.target.closest(".find input") : null);

document.addEventListener("input", (event) => {
  const box = typedIn(event);
  if (box) {
    look(box.closest(".facet"), box.value);
  }
});

/** Enter takes the first value, the arrow goes to it. */
document.addEventListener("keydown", (event) => {
  const box = typedIn(event);
  if (!box || (event.key !== "Enter" && event.key !== "ArrowDown")) {
    return;
  }
  const typed = fold(box.value.trim());
  const items = [...box.closest(".facet").querySelectorAll("li:not([hidden])")];
  const first = items.find((item) => isWithin(item, typed) && item.checkVisibility())?.querySelector(".pick");
  event.preventDefault();
  if (event.key === "ArrowDown") {
    first?.focus();
  } else if (typed) {
    first?.click();
  }
});

/** The drawer takes the focus when it opens; the browser gives it back. */
document.addEventListener(
  "toggle",
  (event) => {
    if (event.target.id === "filters" && event.newState === "open") {
      event.target.querySelector(".drawer-head button").focus();
    }
  },
  true,
);
