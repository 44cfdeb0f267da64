// Which marks of an article are shown: remembered from article to article. The style sheet switches them, also without this.

const KEY = "allegata.marks-off";

const read = () => {
  try {
    return (localStorage.getItem(KEY) ?? "").split(" ");
  } catch {
    return []; // storage may be forbidden; then nothing is remembered
  }
};

const write = (names) => {
  try {
    localStorage.setItem(KEY, names.join(" "));
  } catch {
    // see above
  }
};

const boxes = [...document.querySelectorAll(".legend input")];
const off = read();
for (const box of boxes) {
  box.checked = !off.includes(box.name);
  box.addEventListener("change", () => {
    const elsewhere = read().filter((name) => name && !boxes.some((one) => one.name === name));
    write([...elsewhere, ...boxes.filter((one) => !one.checked).map((one) => one.name)]);
  });
}
