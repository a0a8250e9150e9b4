/** What stands beside the ways once they are straight. Runs in the browser: it imports only `svg`. */
import { label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Where a kilometre of a straight way stands. */
export const at = ({ left, unit }: Model, km: number) => left + km * unit;

/** Baku and Kars as posts that both ways run between, and the one line beyond. */
export function posts(model: Model): Mark[] {
  const { top, base, leading, start, end, beyond, ways } = model;
  const [from, to] = [at(model, 0), at(model, ways.georgia.ends)];
  const middle = (top + base) / 2;
  return [
    line("from", [from, top], [from, base], { class: "post" }),
    line("to", [to, top], [to, base], { class: "post" }),
    label("from-name", [from, top - leading * 0.4], start, { class: "note strong" }),
    label("to-name", [to, top - leading * 0.4], end, { class: "note strong middle" }),
    line("beyond", [to, middle], [beyond.x, middle], { class: "onward" }),
    ...lines("beyond-words", [to + leading * 0.5, middle + leading * 1.2], beyond.words, {
      leading,
      class: "note",
    }),
  ];
}

/** That both ways are equally long, between them. */
export const even = (model: Model): Mark[] => {
  const { ways, fat, leading } = model;
  const { georgia, link } = ways;
  const middle = (georgia.close + fat / 2 + link.close - fat / 2) / 2 - leading * 0.15;
  return [
    label("even-words", [at(model, georgia.ends) - leading * 0.6, middle], model.even, {
      class: "note strong end",
    }),
  ];
};

/**
 * What is saved to the border, as the distance between the two border marks; and over it the claimed
 * saving, hatched, laid back from the same mark.
 */
export function claim(model: Model): Mark[] {
  const { claim: one, border, ways, fat, leading } = model;
  const [a, b] = [at(model, one.from), at(model, one.to)];
  const [c, d] = [at(model, border.link), at(model, border.georgia)];
  const under = ways.georgia.apart + fat / 2;
  const over = ways.link.apart - fat / 2;
  const thick = fat * 0.5;
  const level = under + leading * 1.5;
  const low = level + thick + leading * (one.words.length + 0.7);
  return [
    line("from-georgia", [d, under], [d, low + thick], { class: "hair" }),
    line("from-link", [c, over], [c, low], { class: "hair" }),
    withRow("savings-343km", rect("claimed", [a, level, b - a, thick], { class: "second-ground" })),
    hatch("hatch", [a, level, b - a, thick], 7, { class: "hatch" }),
    ...lines("claim-words", [b - leading * 0.4, level + thick + leading], one.words, {
      leading,
      class: "note strong end",
    }),
    withRow("border-saved", rect("saved", [c, low, d - c, thick], { class: "saving" })),
    label("saved-words", [c - leading * 0.5, low + thick * 0.5 + leading * 0.3], border.words, {
      class: "note strong end",
    }),
  ];
}
