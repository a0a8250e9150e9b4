import { ahead } from "./direction";
import { button, make } from "./make";
import { say } from "./words";

/** Links that open in place: numbers in prose, tables of pictures, numbers told by a picture. */
const OPENS = 'a[data-fact], a.opens, .reading a[href*="facts/"]';

/** How long a mouse rests on a number before its receipt opens, in ms, and how long it may stray. */
const REST = 350;
const STRAY = 300;

/** The least distance of the popover from its line and from the window’s edge, in pixels. */
const GAP = 8;

/** How far the page may move before a popover would no longer stand by its line. */
const MOVED = 24;

/**
 * Opens receipts beside their numbers. What is shown is taken from the page the link leads to,
 * so there is one receipt and one way to write it; where that page does not come, the link is
 * followed as if there were no script.
 */
export function receipts(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  const popover = new Popover();
  let timer = 0;
  const linkOf = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>(OPENS);
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (link && !event.defaultPrevented && !modified(event)) {
      event.preventDefault();
      clearTimeout(timer);
      void popover.open(link, true);
    } else if (!popover.holds(event.target)) popover.close();
  });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = linkOf(event);
    const within = popover.holds(event.target) || (link !== null && link === popover.link);
    clearTimeout(timer);
    if (link && !within && link.matches("[data-fact]"))
      timer = window.setTimeout(() => void popover.open(link, false), REST);
    else if (!within && !popover.kept) timer = window.setTimeout(() => popover.close(), STRAY);
  });
  for (const name of ["pointerover", "focusin"])
    document.addEventListener(name, (event) => {
      const link = linkOf(event);
      if (link?.matches("[data-fact]")) void pageOf(link).catch(() => undefined);
    });
  // Before the picture it may stand in: one Escape closes the popover, the next what is under it.
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !popover.link) return;
    event.stopPropagation();
    popover.close(true);
  };
  document.addEventListener("keydown", escape, true);
  document.addEventListener("focusin", (event) => {
    if (!popover.holds(event.target) && event.target !== popover.link) popover.close();
  });
  addEventListener("scroll", () => {
    if (popover.link && Math.abs(scrollY - popover.from) > MOVED)
      popover.close(popover.holds(document.activeElement));
  });
  addEventListener("resize", () => popover.place());
  for (const link of document.querySelectorAll("a[data-fact], a.opens"))
    link.setAttribute("aria-haspopup", "dialog");
}

const modified = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

const pages = new Map<string, Promise<Document>>();

/** The page a link leads to, fetched once. XMLHttpRequest parses it without running any of it. */
function pageOf({ href }: HTMLAnchorElement): Promise<Document> {
  const address = href.replace(/#.*/, "");
  if (address === location.href.replace(/#.*/, "")) return Promise.resolve(document);
  const known = pages.get(address);
  if (known) return known;
  const coming = new Promise<Document>((done, fail) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      const page = request.responseXML;
      if (request.status === 200 && page) done(page);
      else fail(new Error(String(request.status)));
    };
    request.onerror = () => fail(new Error("not reached"));
    request.open("GET", address);
    request.send();
  });
  pages.set(address, coming);
  coming.catch(() => pages.delete(address));
  return coming;
}

/** The one popover that receipts open in. It stands behind its link in the reading order. */
class Popover {
  /** The link whose receipt is open. */
  link: HTMLAnchorElement | undefined;
  /** Whether a reader asked for it by hand; otherwise it goes when the mouse does. */
  kept = false;
  /** Where the page stood when it opened. */
  from = 0;
  private wanted: HTMLAnchorElement | undefined;
  private readonly paper = make("span", { className: "popover", popover: "manual", tabIndex: -1 });

  constructor() {
    this.paper.setAttribute("role", "dialog");
  }

  holds = (one: EventTarget | null) => one instanceof Node && this.paper.contains(one);

  async open(link: HTMLAnchorElement, kept: boolean): Promise<void> {
    if (this.link === link) {
      if (kept && !this.kept) this.paper.focus({ preventScroll: true });
      else if (kept) this.close(true);
      this.kept ||= kept;
      return;
    }
    this.wanted = link;
    try {
      const page = await pageOf(link);
      if (this.wanted !== link) return;
      const id = new URL(link.href).hash.slice(1);
      const found = (id ? page.getElementById(id) : page)?.querySelector("[data-receipt]");
      if (!found) throw new Error("no receipt");
      // Its addresses are told from the page it stood on, which may be elsewhere.
      for (const one of found.querySelectorAll("a")) one.setAttribute("href", one.href);
      const close = button(say("close"), () => this.close(true));
      const inside = this.holds(link);
      const after = inside ? this.link! : link;
      this.close();
      this.paper.replaceChildren(close, document.importNode(found, true));
      this.paper.setAttribute("aria-label", say("receipt", { number: link.textContent.trim() }));
      after.after(this.paper);
      this.paper.showPopover();
      [this.link, this.kept, this.from] = [after, kept, scrollY];
      after.setAttribute("aria-expanded", "true");
      this.place();
      if (kept) this.paper.focus({ preventScroll: true });
    } catch {
      if (kept) location.assign(link.href);
    }
  }

  /** @param back whether the focus returns to the link */
  close(back = false): void {
    this.wanted = undefined;
    const { link } = this;
    if (!link) return;
    this.link = undefined;
    link.removeAttribute("aria-expanded");
    this.paper.hidePopover();
    this.paper.remove();
    if (back) link.focus({ preventScroll: true });
  }

  /** Sets the popover under its line, or above where there is more room; never over it. */
  place(): void {
    if (!this.link) return;
    const lines = [...this.link.getClientRects()];
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const { style } = this.paper;
    style.maxHeight = "none";
    const [below, above] = [innerHeight - bottom - 2 * GAP, top - 2 * GAP];
    const under = this.paper.offsetHeight <= below || below >= above;
    style.maxHeight = `${Math.max(0, under ? below : above)}px`;
    const { offsetWidth: width } = this.paper;
    const start = ahead > 0 ? lines[0]!.left : lines[0]!.right - width;
    style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
    style.top = under ? `${bottom + GAP}px` : `${top - GAP - this.paper.offsetHeight}px`;
  }
}
