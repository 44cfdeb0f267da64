// Answers without loading the whole page: the page of the new address is fetched, and its content takes the place of the old. The address
// always holds the whole question. Whatever goes wrong, the browser goes to the address as if there were no script.

import { focusAgain, focusHeading, keepOpen, placeOf } from "./swap.js";

const PATIENCE = 200; // milliseconds after which work is shown

const content = document.getElementById("content");
const box = document.getElementById("q");
const told = document.body.appendChild(document.createElement("p"));
told.className = "unseen";
told.setAttribute("role", "status");

const here = () => location.pathname + location.search;

let shown = here();
let request = new AbortController();

const busy = (is) => {
  document.documentElement.classList.toggle("busy", is);
  content.setAttribute("aria-busy", String(is));
};

/** The page of an address, or null where it cannot take the place of this one. */
const fetched = async (url, signal) => {
  const answer = await fetch(url, { signal, headers: { Accept: "text/html" } });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const style = (of) => of.querySelector("link[rel=stylesheet]")?.getAttribute("href");
  const isAlike = page.documentElement.lang === document.documentElement.lang && style(page) === style(document);
  return isAlike && page.querySelector("#content .results") ? page : null;
};

/**
 * Fetches a page and shows it, unless another is asked for before it comes.
 *
 * @param arrive shows it
 * @param otherwise what the browser would have done
 */
const go = async (url, arrive, otherwise) => {
  request.abort();
  const { signal } = (request = new AbortController());
  const timer = setTimeout(busy, PATIENCE, true);
  try {
    const page = await fetched(url, signal);
    if (signal.aborted) return;
    if (page) arrive(page);
    else otherwise();
  } catch {
    if (!signal.aborted) otherwise();
  } finally {
    clearTimeout(timer);
    if (signal === request.signal) busy(false);
  }
};

const replace = (page, selector) => {
  const fresh = page.querySelector(selector);
  if (fresh) document.querySelector(selector)?.replaceWith(fresh);
};

/** @param typed what stood in the box when the page was asked for; what was typed since then stays */
const swapTop = (page, typed) => {
  const top = page.querySelector(".top");
  document.querySelector(".top").className = top.className;
  if (!top.querySelector(".claim")) document.querySelector(".claim")?.remove();
  box.form.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
  box.form.append(...top.querySelectorAll(".ask input[type=hidden]"));
  if (box.value === typed) box.value = top.querySelector("#q").value;
};

const swap = (page, typed) => {
  const fresh = page.getElementById("content");
  document.title = page.title;
  swapTop(page, typed);
  replace(page, "link[rel=alternate]");
  replace(page, "footer nav");
  keepOpen(content, fresh);
  content.replaceChildren(...fresh.childNodes);
  shown = here();
  told.textContent = document.getElementById("total").textContent;
  document.dispatchEvent(new Event("allegata:results")); // for scripts that hold on to parts of the content
};

const remember = () => history.replaceState({ ...history.state, y: scrollY }, "");

const scrollToTop = (top) => scrollTo({ top, behavior: "instant" });

/** How the reader finds the new results; made before the old ones go, called after. */
const landing = (control) => {
  if (control === box) return () => scrollToTop(0);
  if (control.closest(".help, .try")) {
    control.closest("details")?.removeAttribute("open");
    return () => {
      focusHeading();
      scrollToTop(0);
    };
  }
  if (control.closest(".paging")) return () => scrollToTop(focusHeading().getBoundingClientRect().top + scrollY - 16);
  const place = placeOf(control, content);
  return () => focusAgain(place, content);
};

const visit = (url, control) => {
  const typed = box.value;
  const arrive = (page) => {
    const land = landing(control);
    remember();
    if (url.href !== location.href) history.pushState({}, "", url);
    swap(page, typed);
    land();
  };
  go(url, arrive, () => location.assign(url));
};

/** Whether an address is another search on this page. */
const isSearch = (url) => url.origin === location.origin && url.pathname === location.pathname && !url.hash;

content.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented) return;
  const url = new URL(link.getAttribute("href"), document.baseURI);
  if (isSearch(url)) {
    event.preventDefault();
    visit(url, link);
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  const url = new URL(form.getAttribute("action") ?? "", document.baseURI);
  if (event.defaultPrevented || form.method !== "get" || !isSearch(url)) return;
  event.preventDefault();
  const fields = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
  url.search = new URLSearchParams(fields.filter(([, value]) => value !== ""));
  visit(url, form.querySelector("input:not([type=hidden])"));
  if (matchMedia("(pointer: coarse)").matches) box.blur(); // the keyboard on the screen would hide the results
});

addEventListener("popstate", ({ state }) => {
  const back = () => state?.y !== undefined && scrollToTop(state.y);
  if (here() === shown) return back(); // only the part of the page has changed
  const typed = box.value;
  const arrive = (page) => {
    swap(page, typed);
    scrollToTop(state?.y ?? 0);
  };
  go(location.href, arrive, () => location.reload());
});

let settled = 0;
addEventListener("scroll", () => {
  clearTimeout(settled);
  settled = setTimeout(() => here() === shown && remember(), 100);
});
addEventListener("pagehide", remember);
history.scrollRestoration = "manual";
if (history.state?.y) scrollToTop(history.state.y);
