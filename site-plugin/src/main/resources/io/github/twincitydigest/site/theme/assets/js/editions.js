"use strict";

// On the page before all editions: which of them a reader most likely wants. It is offered, never entered.
{
  const editions = document.currentScript.dataset.editions.split(" ");

  // As in settings.js: what is kept is kept under the site's own path.
  const site = new URL("../..", document.currentScript.src).pathname;

  // The editions that suit a language, the best first; none for a language that no edition is in. A tag may name
  // Chinese as a macrolanguage, as in zh-cmn-Hans, which Intl does not read.
  const suiting = (tag) => {
    let locale;
    try {
      locale = new Intl.Locale(tag.replace(/^zh-(?=[a-z]{3}(-|$))/i, "")).maximize();
    } catch {
      return [];
    }
    if (locale.language === "en") return ["en"];
    if (locale.language !== "zh" && locale.language !== "yue") return [];
    if (locale.script !== "Hant") return ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK"];
    return locale.region === "HK" || locale.region === "MO"
      ? ["zh-Hant-HK", "zh-Hant-TW", "zh-Hans"]
      : ["zh-Hant-TW", "zh-Hant-HK", "zh-Hans"];
  };

  const ofLanguages = (languages) => languages.flatMap(suiting).find((edition) => editions.includes(edition));

  const remembered = () => {
    try {
      return editions.find((edition) => edition === localStorage.getItem(site + "edition"));
    } catch {
      return undefined;
    }
  };

  // Where a page is missing, its address still says in which edition it was looked for.
  const ofAddress = (path) => editions.find((edition) => path.includes(`/${edition.toLowerCase()}/`));

  const offer = () => {
    const { dataset } = document.documentElement;
    const reasons = {
      address: ofAddress(location.pathname),
      memory: remembered(),
      languages: ofLanguages(navigator.languages),
    };
    const reason = Object.keys(reasons).find((it) => reasons[it]);
    if (reason) {
      dataset.reason = reason;
      dataset.edition = reasons[reason];
    }
  };

  offer();
  addEventListener("pageshow", offer);
}
