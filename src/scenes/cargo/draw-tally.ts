/** A year as strokes on two pages, in fives. Runs in the browser, as draw.ts does. */
import { group, label, lines, mark, mix, round, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import type { Model } from "./model";

type Page = Model["tally"]["pages"][0];
type Stroke = Readonly<Page["drawn"][0]>;

/** A column to break up: a slice of it, from some tonnes to more, as a stroke, and how wide it is. */
interface Column {
  slice: (from: number, to: number) => Stroke;
  width: number;
}

/** Both pages. The strokes of the first come out of the column, as slices of it. */
export function pages({ tally, leading }: Model, by: number, { slice, width }: Column): Mark[] {
  const { each, thick, rest } = tally;
  const stroke = (key: string, [x, y, tox, toy]: Stroke, wide: number, look: string) =>
    line(key, [x, y], [tox, toy], { class: `stroke ${look}`, "stroke-width": round(wide) });
  return tally.pages.map((one, nth) =>
    group(`page-${nth}`, {}, [
      mark("path", "sheet", { class: "tally-page", d: one.sheet }),
      ...one.missing.map((at, i) => stroke(`missing-${i}`, at, thick, "missing")),
      withRow(
        one.id,
        group(
          one.id,
          {},
          one.drawn.map((at, i) => {
            if (nth) return stroke(`stroke-${i}`, at, thick, "");
            const from = slice(i * each, (i + 1) * each);
            const now = (k: 0 | 1 | 2 | 3) => mix(from[k], at[k], by);
            const wide = mix(width, thick, by);
            return stroke(`stroke-${i}`, [now(0), now(1), now(2), now(3)], wide, "");
          }),
        ),
      ),
      ...(one.missing.length
        ? [
            mark("path", "less", { class: "gap-bracket", d: rest.bracket }),
            label("rest", rest.at, rest.label, { class: "value middle as-corridor" }),
          ]
        : []),
      ...head(one, leading),
    ]),
  );
}

/** Who counts on a page, and how much it comes to. */
const head = ({ x, named, y, names, amount, unit }: Page, leading: number): Mark[] => [
  ...lines("names", [x, named], names, { leading, class: "note strong" }),
  label("amount", [x, y], amount, { class: "hero small" }),
  label("unit", [unit.x, y], unit.label, { class: "note" }),
];
