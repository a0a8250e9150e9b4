import { stepAt } from "./position";

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

export const steps = all("[data-step]");
export const chapters = all("[data-chapter]");

/** Where things stand on the page: read when they may have moved, not while they scroll. */
let place = { line: 0, steps: [] as number[], chapters: [] as number[] };

/** Reads where steps and chapters stand, and where the layout lets a step take over. */
export function measure(): void {
  const tops = (some: readonly HTMLElement[]) =>
    some.map((one) => one.getBoundingClientRect().top + scrollY);
  const line = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--switch"));
  place = { line: line || innerHeight * 0.6, steps: tops(steps), chapters: tops(chapters) };
}

/** Where a step takes over from the one before it, from the top of the window. */
export const line = (): number => place.line;
/** The index of the step that has passed the line, -1 before the first. */
export const stepHere = (): number => stepAt(place.steps, scrollY + place.line);
/** The same of chapters. */
export const chapterHere = (): number => stepAt(place.chapters, scrollY + place.line);
