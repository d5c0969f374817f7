"use strict";

// Who switches the edition, or goes from a text to its page in two languages and back, gets the same place there: the
// paragraph that the address names while it is in view, otherwise what stands at the top of the view. The switch is at
// the page's beginning; who has just scrolled up to it is still reading where they came from. Without this script the
// switch leads to the page's beginning.
{
  const SETTLED = 150;
  const ON_THE_WAY = 10_000;

  // Where the reader came to rest last, below the beginning, and when they were back there.
  let place = "";
  let back = 0;
  let timer = 0;

  // What has the same id in every edition. Numbers of sources may differ, and notes are not places.
  const places = [...document.querySelectorAll("main [id]")].filter(
    (element) => !element.matches("[id^='cite-'], [id^='ref-'], [id^='term-'], [popover]"),
  );

  const isShown = (element) => element.getClientRects().length > 0;

  const inView = (element) => {
    const box = element.getBoundingClientRect();
    return isShown(element) && box.bottom > 0 && box.top < innerHeight;
  };

  // Empty at the beginning.
  const here = () => {
    if (scrollY < innerHeight / 4) {
      return "";
    }
    const named = document.querySelector(":target");
    if (named !== null && places.includes(named) && inView(named)) {
      return named.id;
    }
    const line = 60; // below where a target lands, so that to and fro leads to the same place
    return places.findLast((element) => isShown(element) && element.getBoundingClientRect().top <= line)?.id ?? "";
  };

  const settle = () => {
    const now = here();
    if (now !== "") {
      place = now;
      back = 0;
    } else if (back === 0) {
      back = performance.now();
    }
  };

  const current = () => {
    const onTheWay = back === 0 || performance.now() - back < ON_THE_WAY;
    return here() || (onTheWay && place) || location.hash.slice(1);
  };

  addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED);
    },
    { passive: true },
  );
  addEventListener("pageshow", settle);

  for (const link of document.querySelectorAll(".editions a, .settings-editions a, a[data-same-text]")) {
    // Before the click, too: a link may be opened in a new tab by other means.
    for (const event of ["pointerdown", "click"]) {
      link.addEventListener(event, () => {
        link.hash = current();
      });
    }
  }
}
