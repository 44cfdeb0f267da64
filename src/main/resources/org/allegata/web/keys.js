// The keys: to the box, from hit to hit, and the dialog that tells them and where they can be switched off.

import { recall, remember } from "./remembered.js";

const box = document.getElementById("q");
const dialog = document.getElementById("keys");
const opener = document.getElementById("keys-open");
const single = dialog.querySelector("[name=single]");

const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a single key is meant for the page: not as text, not with others, and not where the reader wants none. */
export const isForThePage = (event) =>
  single.checked && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);

/** @param {number} step 1 to the next hit, -1 to the one before */
const toHit = (step) => {
  const hits = [...document.querySelectorAll(".hit")];
  const at = hits.findIndex((hit) => hit.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : -1) : at + step;
  hits[next]?.querySelector("h3 a")?.focus();
};

const toBox = () => {
  box.focus();
  box.select();
};

const actions = {
  "/": toBox,
  "?": () => dialog.showModal(),
  j: () => toHit(1),
  k: () => toHit(-1),
};

document.addEventListener("keydown", (event) => {
  const action = actions[event.key];
  if (action && isForThePage(event) && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    action();
  }
});

single.checked = recall("single-keys") !== "off";
single.addEventListener("change", () => remember("single-keys", single.checked ? "" : "off"));
opener.addEventListener("click", () => dialog.showModal());
opener.hidden = false;
dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
