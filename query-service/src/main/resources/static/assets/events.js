// The list of what happens, newest first; kept short, and still while it is read.

const list = document.querySelector("[data-events]");

if (list) {
  const MOST = 100;
  const empty = document.querySelector("[data-events-empty]");
  const hold = document.querySelector("[data-events-hold]");
  const kept = [];

  const line = (change) => {
    const row = document.getElementById("event-line").content.cloneNode(true);
    const name = (part, text) => { row.querySelector(`[data-part="${part}"]`).textContent = text ?? ""; };
    name("time", new Date(change.time).toLocaleTimeString(document.documentElement.lang));
    name("type", change.type);
    name("division", change.division);
    name("position", change.position);
    const link = row.querySelector("a");
    const where = change.benefit ? `/benefits/${change.benefit}` : change.initiative ? `/initiatives/${change.initiative}` : null;
    link.textContent = change.benefit ?? change.initiative ?? change.stream;
    if (where) {
      link.href = encodeURI(where);
    } else {
      link.removeAttribute("href");
    }
    return row;
  };

  const release = () => {
    for (const change of kept.splice(0)) {
      list.prepend(line(change));
    }
    while (list.children.length > MOST) {
      list.lastElementChild.remove();
    }
    empty.hidden = list.children.length > 0;
  };

  document.addEventListener("nyttospar:change", (event) => {
    kept.push(event.detail);
    if (!hold.checked) {
      release();
    }
  });
  hold.addEventListener("change", () => hold.checked || release());
}
