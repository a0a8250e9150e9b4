import type { Tooltip } from "../svg/tooltip";
import { ahead } from "./direction";
import { button, make } from "./make";
import { say } from "./words";

/** How far from a mark a finger may land, in pixels. */
const REACH = 14;

/**
 * What a picture tells when it is asked: the row behind a mark, in place. A tap finds the mark
 * under it; for the keyboard and for screen readers there is a button for each mark that can be
 * seen, in the order of the drawing, and one stop of the Tab key for all. The picture is whole
 * without it.
 */
export class MarkTooltips {
  private readonly list = make("div", { className: "readings" });
  private readonly card = make("div", { className: "reading", hidden: true });
  private readings: Readonly<Record<string, Tooltip>> = {};
  private told: Element | undefined;

  constructor(
    private readonly board: Element,
    private readonly svg: Element,
  ) {
    this.list.setAttribute("role", "group");
    this.list.setAttribute("aria-label", say("numbers"));
    board.append(this.list, this.card);
    svg.addEventListener("click", (event) => this.tapped(event as MouseEvent));
    for (const part of [this.list, this.card]) {
      part.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || this.card.hidden) return;
        if (this.card.contains(document.activeElement)) this.button(this.told)?.focus();
        this.close();
      });
      part.addEventListener("focusout", ({ relatedTarget: to }) => {
        if (to instanceof Node && !this.list.contains(to) && !this.card.contains(to)) this.close();
      });
    }
    this.list.addEventListener("keydown", (event) => this.along(event));
  }

  /**
   * Offers the rows of the marks that are in the picture at rest. A focused button stays.
   *
   * @param words those of the step whose picture it is: the keyboard comes to its marks after them
   */
  offer(readings: Readonly<Record<string, Tooltip>>, words?: Element | null): void {
    this.readings = readings;
    if (words && this.list.parentElement !== words && !this.list.contains(document.activeElement))
      words.append(this.list);
    const marks = new Map<string, Element>();
    for (const mark of this.svg.querySelectorAll("[data-row]")) {
      const id = mark.getAttribute("data-row")!;
      if (readings[id] && !marks.has(id)) marks.set(id, mark);
    }
    const old = new Map(this.buttons().map((one) => [one.dataset["row"], one]));
    const next = [...marks.keys()].map((id) => old.get(id) ?? this.made(id));
    for (const one of old.values()) if (!next.includes(one)) one.remove();
    next.forEach((one, i) => {
      if (this.list.children[i] !== one) this.list.insertBefore(one, this.list.children[i] ?? null);
    });
    this.list.hidden = !next.length;
    this.stop(next.find((one) => one === document.activeElement) ?? next[0]);
  }

  close(): void {
    this.card.hidden = true;
    this.told?.removeAttribute("data-told");
    this.told = undefined;
  }

  /** Of all the buttons one is a stop of the Tab key; arrow keys lead along them. */
  private stop(here: HTMLElement | undefined): void {
    for (const one of this.buttons()) one.tabIndex = one === here ? 0 : -1;
  }

  private along(event: KeyboardEvent): void {
    const all = this.buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowRight: ahead, ArrowDown: 1, ArrowLeft: -ahead, ArrowUp: -1 }[event.key];
    if (!step || at < 0) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]!.focus();
  }

  private buttons = () => [...this.list.children] as HTMLElement[];
  private button = (mark: Element | undefined) =>
    this.buttons().find((one) => one.dataset["row"] === mark?.getAttribute("data-row"));

  private made(id: string): HTMLElement {
    const tell = () => this.tell(this.svg.querySelector(`[data-row="${id}"]`));
    const made = button(say("mark", { ...this.readings[id]! }), tell);
    made.dataset["row"] = id;
    made.addEventListener("focus", () => {
      this.stop(made);
      tell();
    });
    return made;
  }

  private tapped({ clientX, clientY }: MouseEvent): void {
    for (const far of [0, REACH / 2, REACH])
      for (let turn = 0; turn < (far ? 8 : 1); turn++) {
        const [x, y] = [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)];
        const found = document
          .elementFromPoint(clientX + x * far, clientY + y * far)
          ?.closest("[data-row]");
        if (found && this.svg.contains(found)) {
          if (found === this.told) this.close();
          else this.tell(found);
          return;
        }
      }
    this.close();
  }

  /** Sets the card beside a mark, on the side where there is room. */
  private tell(mark: Element | null): void {
    const told = this.readings[mark?.getAttribute("data-row") ?? ""];
    if (!mark || !told) return;
    this.close();
    this.told = mark;
    mark.setAttribute("data-told", "");
    const { value, what, when, from, href } = told;
    this.card.replaceChildren(
      make("b", { textContent: value }),
      ` ${say("card", { what, when })} `,
      make("a", { textContent: from, href }),
    );
    this.card.hidden = false;
    const [at, board] = [mark.getBoundingClientRect(), this.board.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const x = Math.min(
      Math.max(0, at.left + at.width / 2 - board.left - width / 2),
      board.width - width,
    );
    const above = at.top - board.top - height - 8;
    const below = at.bottom - board.top + 8;
    const y = above >= 0 ? above : Math.min(below, board.height - height);
    this.card.style.transform = `translate(${Math.round(x)}px,${Math.round(Math.max(0, y))}px)`;
  }
}
