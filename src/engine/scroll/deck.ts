import { ahead } from "./direction";
import { button, make } from "./make";
import { say } from "./words";

/**
 * The steps of a scene as cards in a row, one in sight. Which one is read off from how far the
 * row is scrolled, so buttons, keys, swipes, find-in-page and addresses are one thing; and every
 * word stays on the page. Nothing is made until a reader chooses to read so.
 */
export class Deck {
  readonly list: HTMLElement;
  private readonly steps: readonly HTMLElement[];
  private readonly count = make("span", {});
  private readonly back: HTMLButtonElement;
  private readonly next: HTMLButtonElement;

  /** @param turned told when another card may be in sight */
  constructor(
    private readonly scene: HTMLElement,
    turned: () => void,
  ) {
    this.list = scene.querySelector<HTMLElement>(".steps")!;
    this.steps = [...scene.querySelectorAll<HTMLElement>("[data-step]")];
    this.back = button(say("back"), () => this.turn(this.at - 1));
    this.next = button(say("next"), () => {
      if (this.at === this.steps.length - 1) this.leave();
      else this.turn(this.at + 1);
    });
    const bar = make("div", { className: "turn" });
    bar.append(this.back, this.count, this.next);
    scene.querySelector(".board")!.after(bar);
    this.list.addEventListener("keydown", (event) => this.key(event));
    let waiting = 0;
    this.list.addEventListener("scroll", () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        this.tell();
        turned();
      });
    });
    this.tell();
  }

  /** The index of the card in sight. */
  get at(): number {
    const { scrollLeft, clientWidth } = this.list;
    return clientWidth
      ? Math.min(this.steps.length - 1, Math.round((ahead * scrollLeft) / clientWidth))
      : 0;
  }

  get step(): HTMLElement {
    return this.steps[this.at]!;
  }

  /** Brings a card into sight: at once, for what moves is the picture. */
  turn(to: number): void {
    const at = Math.max(0, Math.min(this.steps.length - 1, to));
    this.list.scrollTo({ left: ahead * at * this.list.clientWidth, behavior: "instant" });
  }

  /** Brings a step into sight if it is one of this scene. */
  show(step: Element | null): void {
    const to = this.steps.indexOf(step as HTMLElement);
    if (to >= 0) this.turn(to);
  }

  /** The row takes part in keys while it is a row; otherwise its steps are plain text. */
  enable(on: boolean): void {
    const marks = { tabindex: "0", role: "group", "aria-label": say("steps") };
    for (const [name, value] of Object.entries(marks))
      if (on) this.list.setAttribute(name, value);
      else this.list.removeAttribute(name);
    this.tell();
  }

  /** After the last card: on to what follows the scene. */
  private leave(): void {
    const after = this.scene.nextElementSibling ?? this.scene.closest("[data-chapter]");
    if (!(after instanceof HTMLElement)) return;
    after.tabIndex = -1;
    after.focus({ preventScroll: true });
    after.scrollIntoView();
  }

  private key(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (target !== this.list || ctrlKey || metaKey || altKey || shiftKey) return;
    const last = this.steps.length - 1;
    const to = { ArrowLeft: this.at - ahead, ArrowRight: this.at + ahead, Home: 0, End: last }[key];
    if (to === undefined) return;
    event.preventDefault();
    this.turn(to);
  }

  private tell(): void {
    const { at, steps, back, next, count } = this;
    const last = at === steps.length - 1;
    count.textContent = say("count", { at: at + 1, all: steps.length });
    next.textContent = say(last ? "on" : "next");
    back.setAttribute("aria-disabled", String(at === 0));
  }
}
