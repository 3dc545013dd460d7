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

function tellAll() {
  document.querySelectorAll("table.stacked").forEach(tell);
}

tellAll();
document.addEventListener("htmx:afterSettle", tellAll);
document.addEventListener("nyttospar:renewed", tellAll);

// What appears or is required only for some choices.
function choose(select) {
  for (const part of document.querySelectorAll(`[data-for="${select.id}"]`)) {
    const shown = part.dataset.values.split(" ").includes(select.value);
    part.hidden = !shown;
    for (const field of part.querySelectorAll("[data-required]")) {
      field.required = shown;
    }
  }
}

for (const select of document.querySelectorAll("select[data-shows]")) {
  choose(select);
  select.addEventListener("change", () => choose(select));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
