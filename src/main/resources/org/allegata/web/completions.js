// Completions below the search box, as a listbox that the box controls. What is typed stays as it is until one is taken.

const WAIT = 120; // milliseconds without a key before the server is asked
const MOST = 8;

const box = document.getElementById("q");
const form = box.form;
const list = document.getElementById("completions");
const said = document.getElementById("said").content;

let options = [];
let active = -1;
let timer = 0;
let request = new AbortController();

const isOpen = () => !list.hidden;

const close = () => {
  clearTimeout(timer);
  request.abort();
  list.hidden = true;
  activate(-1);
  box.setAttribute("aria-expanded", "false");
};

const activate = (to) => {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = to;
  const option = list.children[active];
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) box.setAttribute("aria-activedescendant", option.id);
  else box.removeAttribute("aria-activedescendant");
};

const element = (tag, name, text) => {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
};

/** What it is, in the reader's words. */
const kind = ({ kind, organisationKind }) => said.querySelector(`[data-of="${organisationKind ?? kind}"]`)?.textContent;

const option = (completion, at) => {
  const item = element("li", `of-${completion.kind}`, "");
  item.id = `completion-${at}`;
  item.role = "option";
  item.ariaSelected = "false";
  item.append(element("bdi", "label", completion.label));
  if (completion.name) item.append(" ", element("bdi", "name", completion.name));
  item.append(" ", element("span", "kind", kind(completion) ?? ""));
  return item;
};

const show = (completions) => {
  options = completions;
  activate(-1);
  list.replaceChildren(...completions.map(option));
  list.hidden = completions.length === 0;
  box.setAttribute("aria-expanded", String(isOpen()));
};

const address = (typed) => {
  const url = new URL("api/v1/suggest", form.action);
  url.search = new URLSearchParams({ q: typed, size: MOST, lang: document.documentElement.lang });
  return url;
};

const ask = async () => {
  const typed = box.value.slice(0, box.selectionStart);
  const mine = (request = new AbortController());
  try {
    const answer = await fetch(address(typed), { signal: mine.signal });
    if (!answer.ok) return close();
    const { completions } = await answer.json();
    if (!mine.signal.aborted && document.activeElement === box) show(completions);
  } catch {
    if (!mine.signal.aborted) close(); // no completions are no harm
  }
};

const askSoon = () => {
  clearTimeout(timer);
  request.abort();
  if (box.value.slice(0, box.selectionStart).trim()) timer = setTimeout(ask, WAIT);
  else close();
};

/** Puts a completion in place of the word at the caret, and of the quote around it where it brings none. */
const take = ({ from, text }) => {
  const replaced = box.value.slice(from, box.selectionStart);
  const behind = box.value.slice(box.selectionStart);
  const restOfWord = /^[\p{L}\p{N}\p{M}_'’-]*/u.exec(behind)[0].length;
  const rest = replaced.startsWith('"') ? behind.slice(restOfWord).replace(/^"/, "") : behind.slice(restOfWord);
  const space = rest === "" ? " " : "";
  box.value = box.value.slice(0, from) + text + space + rest;
  box.setSelectionRange(from + text.length + space.length, from + text.length + space.length);
  close();
};

const move = (step) => {
  const all = options.length + 1; // one more for the box itself
  activate(((active + 1 + step + all) % all) - 1);
};

const keys = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Escape: close,
  Tab: () => take(options[active]),
  Enter: () => {
    take(options[active]);
    form.requestSubmit();
  },
};

box.addEventListener("keydown", (event) => {
  const needsActive = event.key === "Tab" || event.key === "Enter";
  const isPlain = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (keys[event.key] && isOpen() && isPlain && !(needsActive && active < 0)) {
    event.preventDefault();
    keys[event.key]();
  } else if (event.key === "ArrowDown" && isPlain) {
    event.preventDefault(); // the caret stays where completions are asked for
    askSoon();
  }
});

box.addEventListener("input", (event) => event.isComposing || askSoon());
box.addEventListener("compositionend", askSoon);
box.addEventListener("blur", close);
form.addEventListener("submit", close);
list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
list.addEventListener("click", (event) => {
  const at = [...list.children].indexOf(event.target.closest("li"));
  if (at >= 0) {
    take(options[at]);
    form.requestSubmit();
  }
});

box.setAttribute("role", "combobox");
box.setAttribute("aria-autocomplete", "list");
box.setAttribute("aria-controls", list.id);
box.setAttribute("aria-expanded", "false");
