import type { Popover } from "./popover";

/** Links that open in place: numbers in prose, tables of pictures, numbers told by a picture. */
const OPENS = 'a[data-note], a.opens, .reading a[href*="facts/"]';

/** The link that opens in place, of what was clicked or reached. */
const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(OPENS) : null;

/**
 * Opens receipts beside their numbers. What shows them comes when a reader begins to read, for the
 * page is drawn sooner without it; if it does not come, links are followed as if there were no script.
 */
export function receipts(): void {
  if (document.querySelector("[data-notes]")) notes();
  if (!("popover" in HTMLElement.prototype)) return;
  let coming: Promise<Popover> | undefined;
  const popover = () => {
    coming ??= import("./popover").then(({ listening }) => listening(linkOf));
    coming.catch(() => (coming = undefined));
    return coming;
  };
  document.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    if (!link || event.defaultPrevented || modified(event)) return;
    event.preventDefault();
    popover().then(
      (one) => void one.open(link),
      () => navigator.onLine && open(link.href, link.target || "_self"),
    );
  });
  for (const name of ["pointerover", "focusin"])
    document.addEventListener(name, (event) => {
      const link = linkOf(event.target);
      if (link?.matches("[data-note]")) popover().then((one) => one.expect(link), none);
    });
  addEventListener("scroll", () => void popover().catch(none), { once: true });
  for (const link of document.querySelectorAll("a[data-note], a.opens"))
    link.setAttribute("aria-haspopup", "dialog");
}

/**
 * Brings the notes, which are much and which paper and plain reading alone show, to a page that
 * does not hold them: when a reader begins to read, so that they are there before anyone prints.
 */
function notes(): void {
  const bring = () => void import("./popover").then(({ bringNotes }) => bringNotes()).catch(none);
  addEventListener("scroll", bring, { once: true });
  addEventListener("beforeprint", bring);
}

const none = () => undefined;

const modified = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
