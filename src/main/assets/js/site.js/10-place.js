"use strict";

// Who reads a paragraph by its address and switches the edition gets the same paragraph there. Without this script the
// switch leads to the page's beginning.
{
  for (const link of document.querySelectorAll("nav.editions a")) {
    link.addEventListener("click", () => {
      link.hash = location.hash;
    });
  }
}
