// Which marks of an article are shown: remembered from article to article. The style sheet switches them, also without this.

import { recall, remember } from "./remembered.js";

const read = () => recall("marks-off").split(" ");

const boxes = [...document.querySelectorAll(".legend input")];
const off = read();
for (const box of boxes) {
  box.checked = !off.includes(box.name);
  box.addEventListener("change", () => {
    const elsewhere = read().filter((name) => name && !boxes.some((one) => one.name === name));
    remember("marks-off", [...elsewhere, ...boxes.filter((one) => !one.checked).map((one) => one.name)].join(" "));
  });
}
