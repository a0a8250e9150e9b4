/** What stands beside the ways once they are straight. Runs in the browser: it imports only `svg`. */
import { label, lines, withRow, type Mark, type Point } from "../../engine/svg/mark";
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

/** A level line with a zigzag in its middle: it is not to scale. */
function broken(from: number, to: number, y: number, high: number): Point[] {
  const x = (from + to) / 2;
  const step = high * 0.4;
  return [
    [from, y],
    [x + step * 1.5, y],
    [x + step / 2, y - high],
    [x - step / 2, y + high],
    [x - step * 1.5, y],
    [to, y],
  ];
}

/** That both ways are equally long, between them; and the one line that leads on. */
export const even = (model: Model): Mark[] => {
  const { ways, leading, beyond } = model;
  const { georgia, link } = ways;
  const kars = at(model, georgia.ends);
  const middle = (georgia.close + link.close) / 2;
  return [
    ...lines(
      "even-words",
      [kars + leading * 0.6, middle + leading * (0.8 - model.even.length / 2)],
      model.even,
      { leading, class: "note strong" },
    ),
    polyline("beyond", broken(kars, beyond.x, middle, leading * 0.5), { class: "onward" }),
    ...lines("beyond-words", [beyond.x, middle + leading * 1.2], beyond.words, {
      leading,
      class: "note",
    }),
  ];
};

/** Under both ways what the claim would leave, hatched from Baku on, and hollow what it takes off. */
export function claim(model: Model): Mark[] {
  const { claim: one, ways, fat, leading } = model;
  const [kars, baku] = [at(model, ways.georgia.ends), at(model, 0)];
  const end = at(model, one.long);
  const { y } = one;
  const right = baku - leading * 0.4;
  const over = y - leading * 0.5;
  return [
    rect("less", [kars, y, end - kars, fat], { class: "hollow" }),
    label("less-words", [(kars + end) / 2, y + fat / 2 + leading * 0.3], one.less, {
      class: "note middle",
    }),
    withRow(
      "kars-by-claim",
      rect("claimed", [end, y, baku - end, fat], { class: "second-ground" }),
    ),
    hatch("hatch", [end, y, baku - end, fat], 9, { class: "hatch" }),
    label("claim-total", [right - one.indent, over], one.total, {
      class: "length end as-corridor",
    }),
    label("claim-title", [right, over], one.title, { class: "note end" }),
    ...lines("claim-words", [right, y + fat + leading * 1.05], one.words, {
      leading,
      class: "note strong end",
    }),
  ];
}
