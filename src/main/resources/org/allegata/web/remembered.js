// What this browser remembers for the reader; nothing where storage is forbidden.

export const recall = (name) => {
  try {
    return localStorage.getItem(`allegata.${name}`) ?? "";
  } catch {
    return "";
  }
};

export const remember = (name, text) => {
  try {
    localStorage.setItem(`allegata.${name}`, text);
  } catch {
    // it lasts as long as the page
  }
};
