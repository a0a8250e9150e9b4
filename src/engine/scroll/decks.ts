import type { Deck } from "./deck";
import { readingMode } from "./reading-mode";

/** The cards of each scene, once somebody reads so. */
export const decks = new Map<HTMLElement, Deck>();

/**
 * Lays the steps of every scene side by side, or one under the other, as the reading mode asks. What
 * makes the cards comes when somebody wants them; if it does not, the page is read as an article.
 *
 * @param turned told when another card may be in sight
 */
export async function layoutSteps(turned: () => void): Promise<void> {
  if (readingMode() === "steps" && !decks.size)
    try {
      const { Deck } = await import("./deck");
      for (const scene of document.querySelectorAll<HTMLElement>("[data-scene]"))
        decks.set(scene, new Deck(scene, turned));
    } catch {
      document.documentElement.dataset["reading"] = "article";
    }
  for (const deck of decks.values()) deck.enable(readingMode() === "steps");
}

/** Turns the deck that holds a step to it. Browsers forget how far a row was scrolled. */
export function turnTo(step: Element | null): void {
  if (readingMode() === "steps") for (const deck of decks.values()) deck.show(step);
}
