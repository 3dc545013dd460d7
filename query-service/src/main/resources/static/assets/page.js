// The menu on narrow screens, and tables that become lists there but remain tables to those who listen.

const menu = document.querySelector("[data-menu]");
if (menu) {
  const nav = document.getElementById(menu.getAttribute("aria-controls"));
  document.documentElement.classList.add("has-menu");
  menu.addEventListener("click", () => {
    const open = nav.classList.toggle("open");
    menu.setAttribute("aria-expanded", String(open));
  });
}

/** A table that is shown as blocks loses its meaning in browsers, so it is said again; each cell names its column. */
function tell(table) {
  const headers = [...table.querySelectorAll("thead th")].map((header) => header.textContent.trim());
  const roles = [["thead, tbody", "rowgroup"], ["tr", "row"], ["thead th", "columnheader"], ["tbody th", "rowheader"], ["td", "cell"]];
  table.setAttribute("role", "table");
  for (const [selector, role] of roles) {
    for (const part of table.querySelectorAll(selector)) {
      part.setAttribute("role", role);
    }
  }
  for (const row of table.querySelectorAll("tbody tr")) {
    [...row.children].forEach((cell, index) => {
      if (cell.tagName === "TD" && headers[index]) {
        cell.dataset.label = headers[index];
      }
    });
  }
}

/** What appears, and is required, only for some choices. */
function choose(select) {
  for (const part of document.querySelectorAll(`[data-for="${select.id}"]`)) {
    const shown = part.dataset.values.split(" ").includes(select.value);
    part.hidden = !shown;
    for (const field of part.querySelectorAll("[data-required]")) {
      field.required = shown;
    }
  }
}

/** What came with the page, or has come into it since. */
function prepare() {
  document.querySelectorAll("table.stacked").forEach(tell);
  document.querySelectorAll("select[data-shows]").forEach(choose);
  document.querySelectorAll("[data-print]").forEach((button) => { button.hidden = false; });
}

prepare();
// What was refused is read first.
document.querySelector("[data-focus]")?.focus();
document.addEventListener("htmx:afterSettle", prepare);
document.addEventListener("nyttospar:renewed", prepare);
document.addEventListener("change", (event) => event.target.matches("select[data-shows]") && choose(event.target));
document.addEventListener("click", (event) => event.target.closest("[data-print]") && window.print());
