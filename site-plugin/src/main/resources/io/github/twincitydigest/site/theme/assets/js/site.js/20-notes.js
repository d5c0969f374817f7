// Notes that open in place. Marks and pointers are buttons that do it by themselves; here terms, which are links in
// running text, learn it: a click, a tap or Enter opens the note at the term, and a mouse that rests on the term does.
{
  const REST = 350;

  if ("popover" in HTMLElement.prototype) {
    for (const link of document.querySelectorAll("a.gloss")) {
      const note = document.getElementById(link.hash.slice(1));
      if (note !== null) {
        explain(link, note);
      }
    }
    // Who follows a note's link to another place of the page leaves the note behind.
    for (const note of document.querySelectorAll(".slip")) {
      note.addEventListener("click", (event) => {
        if (event.target.closest("a[href^='#']") !== null && note.matches(":popover-open")) {
          note.hidePopover();
        }
      });
    }
  } else {
    followMarks();
  }

  function explain(link, note) {
    // Opened by resting, it closes when the mouse has left both; opened on purpose, it stays.
    let passing = false;
    let timer = 0;

    const open = (onPurpose) => {
      clearTimeout(timer);
      passing = !onPurpose && (passing || !note.matches(":popover-open"));
      if (!note.matches(":popover-open")) {
        note.showPopover({ source: link });
      }
    };
    const wait = (then) => {
      clearTimeout(timer);
      timer = setTimeout(then, REST);
    };
    const close = () => {
      if (passing && !note.contains(document.activeElement) && note.matches(":popover-open")) {
        note.hidePopover();
      }
    };

    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      open(true);
      // By keyboard, who opens it wants to read it; Escape leads back.
      if (event.detail === 0) {
        note.focus({ preventScroll: true });
      }
    });
    link.addEventListener("pointerenter", (event) => {
      const busy = document.querySelector(":popover-open");
      if (event.pointerType === "mouse" && (busy === null || busy === note)) {
        wait(() => open(!passing && note.matches(":popover-open")));
      }
    });
    link.addEventListener("pointerleave", () => wait(close));
    note.addEventListener("pointerenter", () => clearTimeout(timer));
    note.addEventListener("pointerleave", () => wait(close));
    note.addEventListener("toggle", (event) => {
      link.setAttribute("aria-expanded", String(event.newState === "open"));
    });
    note.querySelector(".close").addEventListener("click", (event) => {
      if (note.matches(":popover-open")) {
        event.preventDefault();
        link.focus({ preventScroll: true });
      }
    });
  }

  // A browser without popovers: a mark leads to its entry in the list, a pointer to its article.
  function followMarks() {
    for (const button of document.querySelectorAll("button[popovertarget]")) {
      const note = document.getElementById(button.getAttribute("popovertarget"));
      const links = note?.matches(".slip") ? note.querySelectorAll("a") : [];
      if (links.length > 0) {
        button.addEventListener("click", () => location.assign(links[links.length - 1].href));
      }
    }
  }
}
