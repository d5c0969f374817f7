"use strict";

// The reader's theme and size of text, before anything is painted and whenever they change.
{
  const root = document.documentElement;

  // Under the site's own path, since one host may publish several sites.
  const site = new URL("../..", document.currentScript.src).pathname;
  const known = { theme: ["light", "dark"], size: ["112", "125", "150"] };

  const kept = (name) => {
    try {
      return localStorage.getItem(site + name);
    } catch {
      return root.dataset[name];
    }
  };

  const show = (value) => {
    for (const name in known) {
      if (known[name].includes(value(name))) root.dataset[name] = value(name);
      else delete root.dataset[name];
    }
    const { theme } = root.dataset;
    for (const meta of document.querySelectorAll("meta[data-scheme]")) {
      const { scheme } = meta.dataset;
      meta.media = theme ? (theme === scheme ? "all" : "not all") : `(prefers-color-scheme: ${scheme})`;
    }
  };

  show(kept);
  for (const event of ["storage", "pageshow"]) addEventListener(event, () => show(kept));
  addEventListener("settings", (event) => show((name) => event.detail[name]));
}
