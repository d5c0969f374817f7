"use strict";

// The reader's theme and size of text.
{
  const root = document.documentElement;
  const path = new URL("../..", document.currentScript.src).pathname;
  const known = { theme: ["light", "dark"], size: ["112", "125", "150"] };

  const kept = (name) => {
    try {
      return localStorage.getItem(path + name);
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
      const own = meta.dataset.scheme;
      meta.media = theme ? (theme === own ? "all" : "not all") : `(prefers-color-scheme: ${own})`;
    }
  };

  show(kept);
  for (const name of ["storage", "pageshow"]) addEventListener(name, () => show(kept));
  addEventListener("settings", (event) => show((name) => event.detail[name]));
}
