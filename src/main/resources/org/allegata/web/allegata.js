// What every page has: the keys. Pages work without scripts; these make them quicker.

const box = document.getElementById("q");

/** Whether keys typed there are text. */
export const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
