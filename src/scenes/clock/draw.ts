/** Journeys as bands of days from one edge. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import type { Journey, Model } from "./model";

export const draw = (model: Model): readonly Mark[] =>
  model.journeys.map((one) => journey(model, one));

/** A band that points to where the journey ends, its words over it and its towns in it. */
function journey(model: Model, one: Journey): Mark {
  const { id, y, way, amount, beside, what, by, from, to, stops } = one;
  const { left, leading, high, gap } = model;
  const said = y - gap;
  const middle = y + high / 2 + leading * 0.31;
  const town = (key: string, { at: [x], text, look }: Journey["from"]) =>
    label(key, [x, middle], text, { class: look });
  return withRow(
    id,
    group(id, {}, [
      band(model, one),
      label("amount", [left, said], amount, { class: `hero small ${INK[way]}` }),
      label("what", [beside, said - leading], what, { class: `value ${INK[way]}` }),
      label("by", [beside, said], by, { class: "note" }),
      ...stops.map(({ row, x, name, day }) =>
        withRow(
          row,
          group(row, {}, [
            line("call", [x, y], [x, y + high], { class: "call" }),
            label("name", [x + 8, middle - leading * 0.5], name, { class: "town" }),
            label("day", [x + 8, middle + leading * 0.5], day, { class: "town day" }),
          ]),
        ),
      ),
      town("from", from),
      town("to", to),
    ]),
  );
}

/** As long as the fewest days; its head reaches from there to the most. */
const band = ({ left, high }: Model, { y, low, high: tip, way }: Journey): Mark =>
  mark("path", "band", {
    class: `band ${way}`,
    d: `M${left},${y}H${low}L${tip},${y + high / 2}L${low},${y + high}H${left}Z`,
  });

const INK = { route: "as-corridor", north: "as-north", sea: "as-ink" } as const;
