/** How the page is read: pictures that move beside the text, or text with stills. */
export type Way = "scroll" | "article";

const page = document.documentElement;

/** The way that is shown. Where the script of the page failed there is none: text and stills. */
export const way = (): Way => (page.dataset["reading"] === "scroll" ? "scroll" : "article");

/**
 * Lets readers choose their way. The choice is remembered, stands in the address so that it can
 * be sent, and keeps the reader's place.
 *
 * @param place the element the reader is at; nothing at the top of the page
 * @param changed what follows from another way
 */
export function ways(place: () => Element | undefined, changed: () => void): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-way]")];
  const say = () => {
    for (const one of buttons)
      one.setAttribute("aria-pressed", String(one.dataset["way"] === way()));
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      const chosen = button.dataset["way"] as Way;
      if (chosen === way()) return;
      const at = place();
      page.dataset["reading"] = chosen;
      remember(chosen);
      say();
      changed();
      at?.scrollIntoView();
    });
  say();
}

function remember(chosen: Way): void {
  try {
    localStorage.setItem("read", chosen);
  } catch {
    // A browser that keeps nothing keeps this neither; the address has it.
  }
  const address = new URL(location.href);
  address.searchParams.set("read", chosen);
  history.replaceState(history.state, "", address);
}
