/** What stands beside the ways once they are straight. Runs in the browser: it imports only `svg`. */
import { label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Where a kilometre of a straight way stands: Baku is on the right, as on the map. */
export const at = ({ right, unit }: Model, km: number) => right - km * unit;

/** Baku and Kars as posts that both ways run between. */
export function posts(model: Model): Mark[] {
  const { top, base, leading, start, end, ways } = model;
  const [from, to] = [at(model, 0), at(model, ways.georgia.ends)];
  return [
    line("from", [from, top], [from, base], { class: "post" }),
    line("to", [to, top], [to, base], { class: "post" }),
    label("from-name", [from, top - leading * 0.4], start, { class: "note strong end" }),
    label("to-name", [to, top - leading * 0.4], end, { class: "note strong middle" }),
  ];
}

/** That both ways are equally long, between them; and the one line that leads on. */
export const even = (model: Model): Mark[] => {
  const { ways, leading, beyond } = model;
  const { georgia, link } = ways;
  const kars = at(model, georgia.ends);
  const middle = (georgia.close + link.close) / 2;
  return [
    label("even-words", [kars + leading * 0.6, middle + leading * 0.3], model.even, {
      class: "note strong",
    }),
    line("beyond", [kars, middle], [beyond.x, middle], { class: "onward" }),
    ...lines("beyond-words", [beyond.x, middle + leading * 1.2], beyond.words, {
      leading,
      class: "note",
    }),
  ];
};

/**
 * The claimed saving, hatched, hung from Kars, and hollow what it would leave of the way; and small
 * what is saved to the border, between the two places where either way meets it.
 */
export function claim(model: Model): Mark[] {
  const { claim: one, border, ways, fat, leading } = model;
  const [kars, baku] = [at(model, ways.georgia.ends), at(model, 0)];
  const end = kars + one.long * model.unit;
  const [c, d] = [at(model, border.link), at(model, border.georgia)];
  const under = ways.georgia.apart + fat / 2;
  const over = ways.link.apart - fat / 2;
  const thick = leading * 1.3;
  const level = under + leading * 1.9;
  const low = level + thick + leading * (one.words.length + (fat > 30 ? 2.4 : 0.9));
  return [
    line("from-georgia", [d, under + leading * 1.15], [d, low], { class: "hair" }),
    line("from-link", [c, over], [c, low], { class: "hair" }),
    rect("left", [end, level, baku - end, thick], { class: "hollow" }),
    withRow(
      "savings-343km",
      rect("claimed", [kars, level, end - kars, thick], { class: "second-ground" }),
    ),
    hatch("hatch", [kars, level, end - kars, thick], 7, { class: "hatch" }),
    ...lines("claim-words", [d + leading * 0.4, level + thick + leading], one.words, {
      leading,
      class: "note strong",
    }),
    label("left-words", [(end + baku) / 2, level + thick / 2 + leading * 0.3], one.left, {
      class: "note middle",
    }),
    withRow(
      "border-saved",
      polyline(
        "saved",
        [
          [d, low],
          [c, low],
        ],
        { class: "saving" },
      ),
    ),
    ...lines("saved-words", [c + leading * 0.5, low + leading * 0.3], border.words, {
      leading,
      class: "note",
    }),
  ];
}
