/** How the page is read: pictures beside text that scrolls, one step at a time, text with stills. */
export type Way = "scroll" | "steps" | "article";

const { dataset } = document.documentElement;
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** The way that is shown. Where the script of the page failed there is none: text and stills. */
export const way = (): Way => (dataset["reading"] as Way | undefined) ?? "article";

/** Whether pictures cut from state to state: as the reader chose here, else as the system asks. */
export const still = (): boolean =>
  dataset["motion"] ? dataset["motion"] === "off" : STILL.matches;

/**
 * Lets readers choose how they read and whether pictures move. A choice is remembered, stands
 * in the address so that it can be sent, and keeps the reader's place.
 *
 * @param place the element the reader is at; nothing at the top of the page
 * @param changed what follows from another way, given the place
 */
export function choices(
  place: () => HTMLElement | undefined,
  changed: (at: HTMLElement | undefined) => void,
): void {
  const ways = [...document.querySelectorAll<HTMLButtonElement>("[data-way]")];
  const motions = [...document.querySelectorAll<HTMLButtonElement>("[data-moves]")];
  const say = () => {
    for (const one of ways) one.setAttribute("aria-pressed", String(one.dataset["way"] === way()));
    for (const one of motions) one.setAttribute("aria-checked", String(!still()));
  };
  for (const button of ways)
    button.addEventListener("click", () => {
      const chosen = button.dataset["way"] as Way;
      if (chosen === way()) return;
      const at = place();
      dataset["reading"] = chosen;
      remember("read", chosen);
      say();
      changed(at);
    });
  for (const button of motions)
    button.addEventListener("click", () => {
      dataset["motion"] = still() ? "on" : "off";
      remember("motion", dataset["motion"]);
      say();
    });
  STILL.addEventListener("change", say);
  say();
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing keeps this neither; the address has it.
  }
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(history.state, "", address);
}
