// What a reader has in hand stays when new content takes the place of the old: the control with the focus, where it stands on the screen,
// and what was opened or closed.

const withoutNumbers = (text) => (text ?? "").replace(/\p{N}+/gu, "");

const summary = (details) => withoutNumbers(details?.querySelector("summary")?.textContent);

/** What a control is called, whatever it counts and wherever it leads now. */
const nameOf = (control) => {
  const sort = (control.getAttribute("class") ?? "").split(" ")[0];
  const label = control.closest(".value")?.querySelector("bdi") ?? control;
  return [control.tagName, sort, summary(control.closest("details")), withoutNumbers(label.textContent)].join("|");
};

const alike = (control, root) => [...root.querySelectorAll(control.tagName)].filter((other) => nameOf(other) === nameOf(control));

/** Takes down what a control is and where it stands, so that it is found again. */
export const placeOf = (control, root) => ({
  control,
  at: alike(control, root).indexOf(control),
  top: control.getBoundingClientRect().top,
});

/** The same control in new content, if it is there. */
const again = ({ control, at }, root) =>
  (control.id && document.getElementById(control.id)) ||
  alike(control, root)[at] ||
  [...root.querySelectorAll("a[href]")].find((link) => link.getAttribute("href") === control.getAttribute("href"));

export const focusHeading = () => {
  const heading = document.getElementById("total");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return heading;
};

/** Gives the focus to the same control and brings it to where it stood, or to the heading of the results where it is gone. */
export const focusAgain = (place, root) => {
  const found = again(place, root);
  if (found) {
    found.focus({ preventScroll: true });
    scrollBy({ top: found.getBoundingClientRect().top - place.top, behavior: "instant" });
  } else {
    focusHeading();
  }
};

const folds = (root) => [...root.querySelectorAll("details")].filter((details) => !details.closest(".hits"));

const nameOfFold = (details) => summary(details) + "|" + summary(details.parentElement.closest("details"));

/** Opens and closes in the new content what is open and closed in the old. */
export const keepOpen = (old, fresh) => {
  const open = new Map(folds(old).map((details) => [nameOfFold(details), details.open]));
  for (const details of folds(fresh)) details.open = open.get(nameOfFold(details)) ?? details.open;
};
