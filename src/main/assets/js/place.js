// Who reads a paragraph by its address and switches the edition gets the same paragraph there. Without this script the
// switch leads to the page's beginning.
"use strict";

for (const link of document.querySelectorAll("nav.editions a")) {
  link.addEventListener("click", () => {
    link.hash = location.hash;
  });
}
