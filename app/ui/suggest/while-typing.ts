// Runs in the browser, on pages with a search box: shows under it, while somebody types, what the text may become.
// The page works without it. The whole stays below a kilobyte compressed, which is why it is written so tersely.

const PAUSE_MS = 200;
const SHORTEST = 2;

/** The list, and where a change of it is read out. */
function under(input: HTMLInputElement): [HTMLElement, HTMLElement] {
  const list = document.createElement("div");
  const status = document.createElement("span");
  list.className = "suggest";
  status.className = "hide";
  status.setAttribute("role", "status"); // stands empty from the start: only a change inside it is read out
  input.after(list, status);
  input.autocomplete = "off";
  return [list, status];
}

function suggestUnder(input: HTMLInputElement): void {
  const { suggest = "", count = "" } = input.dataset;
  const [list, status] = under(input);
  let timer = 0;
  let asking = new AbortController();

  const show = (html: string) => {
    list.innerHTML = html; // the site's own, escaped where it is made
    const found = list.querySelectorAll("a").length;
    status.textContent = found > 0 ? count.replace("#", String(found)) : "";
  };
  const stop = () => {
    clearTimeout(timer);
    asking.abort();
  };
  const close = () => {
    stop();
    show("");
  };

  async function ask(): Promise<void> {
    const { signal } = (asking = new AbortController());
    try {
      const answer = await fetch(suggest + encodeURIComponent(input.value), {
        headers: { accept: "text/html" },
        signal,
      });
      const html = answer.ok ? await answer.text() : "";
      if (!signal.aborted) show(html);
    } catch {
      if (!signal.aborted) close();
    }
  }

  input.addEventListener("input", () => {
    stop();
    if (input.value.trim().length < SHORTEST) show("");
    else timer = window.setTimeout(() => void ask(), PAUSE_MS);
  });

  walk(input, list, close);
}

/** Arrows go from the box through the list and back; Escape, or leaving both, closes it. */
function walk(input: HTMLInputElement, list: HTMLElement, close: () => void): void {
  const keys = (event: KeyboardEvent) => {
    const stops = [input, ...list.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
    if (step === undefined || stops.length === 1) return;
    event.preventDefault(); // Escape would empty the box, arrows would scroll the page
    if (step === 0) close();
    stops[step && stops.indexOf(event.target as HTMLInputElement) + step]?.focus();
  };
  for (const part of [input, list]) {
    part.addEventListener("keydown", keys);
    part.addEventListener("focusout", ({ relatedTarget: to }) => {
      if (to !== input && !list.contains(to as Node | null)) close();
    });
  }
  // Without this the box would lose focus, and the list close, before the tap on a link has counted.
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
}

const box = document.querySelector<HTMLInputElement>("[data-suggest]");
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
if (box !== null && !connection?.saveData) suggestUnder(box);
