// Buttons that copy a text.

const written = async (text, element) => {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  getSelection().selectAllChildren(element); // where the page is not served securely
  if (!document.execCommand("copy")) {
    throw new Error("not copied");
  }
};

for (const block of document.querySelectorAll(".copyable")) {
  const words = block.closest("[data-copy]").dataset;
  const text = block.firstElementChild;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = words.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    try {
      await written(text.textContent, text);
      button.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(text); // so that it can be copied by hand
    }
  });
  block.append(button);
}
