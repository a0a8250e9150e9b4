/** How the page is read: pictures beside text that scrolls, one step at a time, text with stills. */
export type ReadingMode = "scroll" | "steps" | "article";

const { dataset } = document.documentElement;
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** The mode that is shown. Where the script of the page failed there is none: text and stills. */
export const readingMode = (): ReadingMode =>
  (dataset["reading"] as ReadingMode | undefined) ?? "article";

/** Whether pictures cut from state to state: as the reader chose here, else as the system asks. */
export const motionless = (): boolean =>
  dataset["motion"] ? dataset["motion"] === "off" : STILL.matches;

/**
 * Lets readers choose how they read and whether pictures move. A choice is remembered, stands
 * in the address so that it can be sent, and keeps the reader's place.
 *
 * @param place the element the reader is at; nothing at the top of the page
 * @param changed what follows from another mode, given the place
 */
export function offerReadingModes(
  place: () => HTMLElement | undefined,
  changed: (at: HTMLElement | undefined) => void,
): void {
  const modes = [...document.querySelectorAll<HTMLButtonElement>("[data-mode]")];
  const motions = [...document.querySelectorAll<HTMLButtonElement>("[data-switch=motion]")];
  const say = () => {
    for (const one of modes)
      one.setAttribute("aria-pressed", String(one.dataset["mode"] === readingMode()));
    for (const one of motions) one.setAttribute("aria-checked", String(!motionless()));
  };
  for (const button of modes)
    button.addEventListener("click", () => {
      const chosen = button.dataset["mode"] as ReadingMode;
      if (chosen === readingMode()) return;
      const at = place();
      dataset["reading"] = chosen;
      remember("read", chosen);
      say();
      changed(at);
    });
  for (const button of motions)
    button.addEventListener("click", () => {
      dataset["motion"] = motionless() ? "on" : "off";
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
