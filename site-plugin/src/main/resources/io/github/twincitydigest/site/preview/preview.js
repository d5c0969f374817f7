"use strict";
// The preview's own script: hears of saves, reloads what they have changed, and shows what is wrong.
// It is added to pages as they are previewed, and is no part of the published site.
{
  const own = document.currentScript;
  const frame = document.createElement("site-preview");
  const shadow = frame.attachShadow({ mode: "open" });
  let hidden = "";
  let latest = null;
  let line = null;

  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const excerpt = (problem) => {
    const source = make("pre");
    source.append(problem.before, make("mark", "", problem.at), problem.behind);
    return source;
  };

  const item = (problem) => {
    const li = make("li");
    const place = make("p", "place");
    place.append(make("code", "", problem.place));
    li.append(place, make("p", "message", problem.message));
    if (problem.before + problem.at + problem.behind) li.append(excerpt(problem));
    li.append(make("p", "hint", problem.hint));
    return li;
  };

  const show = () => {
    const told = JSON.stringify(latest.problems);
    const folded = told === hidden;
    const panel = make("section", folded ? "panel folded" : "panel");
    panel.lang = latest.lang;
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-labelledby", "title");
    const head = make("header");
    const title = make("h2", "", latest.title);
    title.id = "title";
    const button = make("button", "", folded ? latest.title : latest.hide);
    button.type = "button";
    button.setAttribute("aria-expanded", String(!folded));
    button.addEventListener("click", () => {
      hidden = folded ? "" : told;
      show();
      shadow.querySelector("button").focus();
    });
    head.append(title, button);
    panel.append(head);
    if (!folded) {
      const list = make("ol");
      list.tabIndex = 0;
      list.setAttribute("aria-labelledby", "title");
      list.append(...latest.problems.map(item));
      panel.append(make("p", "about", latest.about), list);
      if (latest.more) panel.append(make("p", "about", latest.more));
    }
    shadow.querySelector(".panel")?.remove();
    shadow.append(panel);
    if (!frame.isConnected) document.body.append(frame);
  };

  const overlay = () => {
    if (latest.problems.length > 0) {
      if (shadow.childElementCount === 0) {
        const sheet = make("link");
        sheet.rel = "stylesheet";
        sheet.href = new URL("preview.css", own.src);
        const status = make("p", "unseen status");
        status.setAttribute("role", "status");
        shadow.append(sheet, status);
      }
      show();
      shadow.querySelector(".status").textContent = latest.title;
    } else {
      hidden = "";
      shadow.replaceChildren();
      frame.remove();
    }
  };

  const swapSheets = (version) => {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const url = new URL(old.href);
      if (url.origin !== location.origin) continue;
      url.search = "?preview=" + version;
      const fresh = old.cloneNode();
      fresh.href = url;
      fresh.addEventListener("load", () => old.remove());
      fresh.addEventListener("error", () => fresh.remove());
      old.after(fresh);
    }
  };

  const heard = (event) => {
    latest = JSON.parse(event.data);
    if (latest.action === "reload") {
      close();
      location.reload();
      return;
    }
    if (latest.action === "sheets") {
      swapSheets(latest.version);
      own.dataset.sheets = latest.sheets;
      close();
      open();
    }
    overlay();
    document.documentElement.dataset.preview = latest.version;
  };

  const close = () => {
    line?.close();
    line = null;
  };

  // A browser has few lines to one server: pages that nobody sees leave theirs to others.
  const open = () => {
    if (line || document.hidden) return;
    const query = new URLSearchParams({ page: decodeURI(location.pathname), ...own.dataset });
    line = new EventSource(new URL("events?" + query, own.src));
    line.addEventListener("message", heard);
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && latest?.problems.length > 0 && !event.defaultPrevented) {
      hidden = JSON.stringify(latest.problems);
      show();
    }
  });
  open();
}
