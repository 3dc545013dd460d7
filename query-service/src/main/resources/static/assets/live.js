// Follows what happens, calmly: nothing moves under pointer or focus, and a lost connection is said.

const box = document.querySelector("[data-live]");

if (box && window.EventSource) {
  const message = box.querySelector("[data-live-message]");
  const button = box.querySelector("button");
  const state = document.querySelector("[data-live-state]");
  const STILL = 4000; // milliseconds without pointer or keys before figures may change by themselves
  let waiting = 0;
  let lost = false;
  let lastTouch = 0;
  let timer;

  const says = (text) => {
    if (state.textContent !== text) {
      state.textContent = text;
    }
  };

  const show = () => {
    box.hidden = waiting === 0 && !lost;
    if (lost) {
      message.textContent = box.dataset.lost;
    } else if (waiting > 0) {
      message.textContent = waiting === 1 ? box.dataset.one : box.dataset.many.replace("{0}", String(waiting));
    }
  };

  const busy = () => {
    const main = document.getElementById("main");
    const inside = main.contains(document.activeElement) && document.activeElement !== main;
    const chosen = String(window.getSelection()).length > 0;
    return inside || chosen || main.querySelector("form [data-touched], details[open] form") !== null || Date.now() - lastTouch < STILL;
  };

  async function renew() {
    clearTimeout(timer);
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) {
      says(box.dataset.failed);
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
    const main = document.getElementById("main");
    if (!fresh) {
      return;
    }
    const height = window.scrollY;
    main.replaceChildren(...fresh.childNodes);
    window.scrollTo({ top: height, behavior: "instant" });
    waiting = 0;
    show();
    says(box.dataset.renewed.replace("{0}", new Date().toLocaleTimeString(document.documentElement.lang)));
    document.dispatchEvent(new CustomEvent("nyttospar:renewed"));
    window.htmx?.process(main);
  }

  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (waiting > 0 && !busy() ? renew() : waiting > 0 && settle()), STILL);
  };

  /** Something has happened that the page may not show. A page that lists what happens takes care of itself. */
  const came = () => {
    if (!document.getElementById("main").hasAttribute("data-keep")) {
      waiting += 1;
      show();
      settle();
    }
  };

  for (const kind of ["pointermove", "keydown", "wheel", "touchstart"]) {
    document.addEventListener(kind, () => { lastTouch = Date.now(); }, { passive: true });
  }
  document.addEventListener("input", (event) => event.target.setAttribute("data-touched", ""));
  button.addEventListener("click", renew);

  const SOONEST = 2000; // milliseconds until a stream that the browser has given up is asked for again; doubled each time
  const LATEST = 60000;
  let patience = SOONEST;

  /** @param again the browser has given up the one before, and with it what it had read last */
  function connect(again) {
    const source = new EventSource(box.dataset.live);
    source.addEventListener("change", (event) => {
      came();
      document.dispatchEvent(new CustomEvent("nyttospar:change", { detail: JSON.parse(event.data) }));
    });
    source.addEventListener("reset", came);
    source.addEventListener("open", () => {
      patience = SOONEST;
      if (lost) {
        lost = false;
        show();
        says(box.dataset.back);
      }
      if (again) {
        again = false;
        came();
      }
    });
    source.addEventListener("error", () => {
      if (!lost) {
        lost = true;
        show();
      }
      // A browser asks again by itself when the network fails, but not after an answer that is no stream.
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(connect, patience, true);
        patience = Math.min(2 * patience, LATEST);
      }
    });
  }

  connect(false);
}
