// Goes from place to place of what was searched for, by buttons and by the keys n and p.

import { isForThePage } from "./keys.js";

const bar = document.querySelector(".walk");
const places = [...document.querySelectorAll("mark.sought[id]")];

if (bar && places.length > 0) {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const output = bar.querySelector("output");
  let current = -1;

  const show = () => {
    output.textContent = bar.dataset.at
      .replace("{0}", number.format(current + 1))
      .replace("{1}", number.format(places.length));
  };

  const step = (by) => {
    places[current]?.classList.remove("current");
    current = current < 0 && by < 0 ? places.length - 1 : (current + by + places.length) % places.length;
    const place = places[current];
    place.classList.add("current");
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
    show();
  };

  bar.querySelector(".steps").hidden = false;
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      step(Number(button.dataset.step));
    }
  });
  document.addEventListener("keydown", (event) => {
    const by = { n: 1, p: -1 }[event.key];
    if (by && isForThePage(event)) {
      event.preventDefault();
      step(by);
    }
  });
}
