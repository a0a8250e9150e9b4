import { FEW_STATIONS } from "./breakpoints";
import { ahead } from "./direction";
import { button, make } from "./make";
import { noteOf } from "./notes";
import { pageOf, taken } from "./page-of";
import { closeBySwipe } from "./swipe";
import { say } from "./words";

export { bringNotes } from "./notes";

/** The least distance of the popover from its line and from the window’s edge, in pixels. */
const GAP = 8;

/** How far a line may move in its window before a popover would no longer stand by it, in pixels. */
const MOVED = 24;

/**
 * Makes the popover, and listens for all that closes it or moves it.
 *
 * @param opens whether what is clicked opens a receipt itself
 */
export function listening(opens: (target: EventTarget | null) => unknown): Popover {
  const popover = new Popover();
  document.addEventListener("click", ({ target }) => {
    if (!popover.holds(target) && !opens(target)) popover.close();
  });
  // Before the picture it may stand in: one Escape closes the popover, the next what is under it.
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !popover.link) return;
    event.stopPropagation();
    popover.close(true);
  };
  document.addEventListener("keydown", escape, true);
  document.addEventListener("focusin", ({ target }) => {
    // One that is still on its way stays wanted: going back in history moves the focus too.
    if (popover.link && target !== popover.link && !popover.holds(target)) popover.close();
  });
  addEventListener("popstate", () => popover.left());
  addEventListener("scroll", () => {
    if (popover.moved() > MOVED) popover.close(popover.holds(document.activeElement));
  });
  addEventListener("resize", () => popover.place());
  return popover;
}

/** Windows so small that a receipt is a sheet at their foot. */
const SMALL = matchMedia(`(max-width: ${FEW_STATIONS})`);

/** The one popover that receipts open in. It stands behind its link in the reading order. */
export class Popover {
  /** The link whose receipt is open. */
  link: HTMLAnchorElement | undefined;
  /** Where the link’s line stood in the window when it was placed. */
  private from = 0;
  private wanted: HTMLAnchorElement | undefined;
  private readonly paper = make("span", { className: "popover", popover: "manual", tabIndex: -1 });

  /** Whether it is a sheet at the foot of a small window, which Back closes too. */
  private sheet = false;
  /** Settled when history has gone back from a sheet that was closed: none opens before. */
  private leaving: Promise<void> | undefined;
  private gone = () => {};

  constructor() {
    this.paper.setAttribute("role", "dialog");
    closeBySwipe(this.paper, () => {
      if (this.sheet) this.close(true);
    });
  }

  holds = (one: EventTarget | null) => one instanceof Node && this.paper.contains(one);

  /** Fetches what a link leads to, for its reader is about to open it. */
  expect(link: HTMLAnchorElement): void {
    pageOf(link).catch(() => undefined);
  }

  async open(link: HTMLAnchorElement): Promise<void> {
    if (this.link === link) return this.close(true);
    this.wanted = link;
    await this.leaving;
    try {
      const page = await pageOf(link);
      if (this.wanted !== link) return;
      const id = new URL(link.href).hash.slice(1);
      const found = (id ? page.getElementById(id) : page)?.querySelector("[data-receipt]");
      if (!found) throw new Error("no receipt");
      this.show(link, taken(found));
    } catch {
      // Without a connection the story stays, says so, and tells what its note says.
      if (navigator.onLine) return void open(link.href, link.target || "_self");
      const told = make("div", {});
      const note = noteOf(link)?.cloneNode(true).childNodes;
      if (note) told.append(...note);
      told.append(make("p", { textContent: say("offline") }));
      this.show(link, told);
    }
  }

  private show(link: HTMLAnchorElement, receipt: Element): void {
    const close = button(say("close"), () => this.close(true));
    const after = this.holds(link) ? this.link! : link;
    const again = this.sheet && this.link !== undefined;
    if (!again) this.close();
    this.paper.replaceChildren(close, receipt);
    this.paper.setAttribute("aria-label", say("receipt", { number: link.textContent.trim() }));
    this.sheet = SMALL.matches;
    this.paper.classList.toggle("sheet", this.sheet);
    if (!again) {
      after.after(this.paper);
      this.paper.showPopover();
      if (this.sheet) {
        // Back closes the sheet, and moves no page.
        history.scrollRestoration = "manual";
        history.pushState({ sheet: true }, "");
      }
    }
    this.paper.scrollTop = 0;
    this.link?.removeAttribute("aria-expanded");
    this.link = after;
    after.setAttribute("aria-expanded", "true");
    this.place();
    this.paper.focus({ preventScroll: true });
  }

  /**
   * @param back whether the focus returns to the link
   * @param gone whether the reader went back already, so that history has nothing of it
   */
  close(back = false, gone = false): void {
    this.wanted = undefined;
    const { link, sheet } = this;
    if (!link) return;
    [this.link, this.sheet] = [undefined, false];
    link.removeAttribute("aria-expanded");
    this.paper.hidePopover();
    this.paper.remove();
    if (back) link.focus({ preventScroll: true });
    if (!sheet || gone) return;
    this.leaving = new Promise((done) => (this.gone = done));
    history.back();
  }

  /**
   * The page’s history moved. If that was from a sheet, a browser may go to the step that the address
   * names, so the place and the focus are given back when it has.
   */
  left(): void {
    if (!this.sheet && !this.leaving) return this.close(true, true);
    if (this.sheet) this.close(true, true);
    history.scrollRestoration = "auto";
    const [top, focused] = [scrollY, document.activeElement];
    requestAnimationFrame(() => {
      scrollTo({ top, behavior: "instant" });
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      this.leaving = undefined;
      this.gone();
    });
  }

  /**
   * How far the line of the open receipt has moved in the window, in pixels. The page’s own place
   * would not tell: what comes late above the line moves that, and the browser keeps the line.
   */
  moved = () => (this.link ? Math.abs(this.link.getBoundingClientRect().top - this.from) : 0);

  /** Sets the popover under its line, or above where there is more room; never over it. */
  place(): void {
    if (!this.link) return;
    this.from = this.link.getBoundingClientRect().top;
    const lines = [...this.link.getClientRects()];
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const { style } = this.paper;
    if (this.sheet) {
      style.cssText = "";
      return;
    }
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
