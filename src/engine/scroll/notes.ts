import { idle } from "./idle";
import { pageOf, taken } from "./page-of";

let coming: Promise<void> | undefined;

/**
 * Brings the notes of the chapters from their page, once, to where it is said that they stand. If
 * they do not come, the next time they are wanted they are asked for again.
 */
export function bringNotes(): Promise<void> {
  coming ??= bring();
  coming.catch(() => (coming = undefined));
  return coming;
}

async function bring(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-notes]")) {
    const page = await pageOf(link);
    const list = page.getElementById(new URL(link.href).hash.slice(1))?.querySelector("ol");
    if (!list) continue;
    await idle();
    stay(() => link.parentElement?.replaceWith(taken(list)));
  }
}

/** Changes what may stand above the reader, who stays where they are: Safari does not see to that. */
function stay(change: () => void): void {
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const top = () => seen?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  if (!CSS.supports("overflow-anchor", "auto"))
    scrollBy({ top: top() - before, behavior: "instant" });
}

/** The note of a number, where it stands on this page. */
export const noteOf = (link: HTMLElement): Element | undefined =>
  link.closest("[data-chapter]")?.querySelectorAll(".notes li")[Number(link.dataset["note"]) - 1];
