// Settings are kept in this browser and nowhere else. Where it keeps nothing, they hold for the page.
{
  // As in settings.js.
  const site = new URL("../..", document.currentScript.src).pathname;

  const keep = (name, value) => {
    try {
      if (value) localStorage.setItem(site + name, value);
      else localStorage.removeItem(site + name);
    } catch {
      // The reader has forbidden it.
    }
  };

  const panel = document.getElementById("site-settings");
  if (panel) {
    const radios = [...panel.querySelectorAll("input[type=radio]")];

    const show = () => {
      for (const radio of radios) radio.checked = radio.value === (document.documentElement.dataset[radio.name] ?? "");
    };
    const apply = () => {
      const detail = {};
      for (const radio of radios) if (radio.checked) detail[radio.name] = radio.value;
      dispatchEvent(new CustomEvent("settings", { detail }));
    };

    for (const fieldset of panel.querySelectorAll("fieldset")) fieldset.disabled = false;
    show();
    for (const event of ["storage", "pageshow"]) addEventListener(event, show);

    panel.addEventListener("change", ({ target }) => {
      keep(target.name, target.value);
      apply();
    });
    panel.querySelector(".settings-reset").addEventListener("click", () => {
      for (const name of ["theme", "size", "edition"]) keep(name, "");
      for (const radio of radios) radio.checked = radio.value === "";
      apply();
    });
  }

  for (const link of document.querySelectorAll(":is(.editions, .settings-editions, .choices) a[hreflang]")) {
    link.addEventListener("click", () => keep("edition", link.hreflang));
  }
}
