/**
 * Voices in three groups, one of which may come forward with its words. Runs at compile time
 * and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, gap, top, base } = model;
  const sum = state.widths.reduce((all, one) => all + one, 0);
  const unit = (right - left - gap * 2) / sum;
  const columns = state.widths.map((width, i) => ({
    x: left + state.widths.slice(0, i).reduce((all, one) => all + one, 0) * unit + i * gap,
    width: width * unit,
  }));
  const most = Math.max(...model.groups.map(({ voices }) => voices.length));
  const at = (g: number, i: number): [number, number] => [
    columns[g]!.x + model.size,
    top + ((i + 0.5) * (base - top)) / most,
  ];
  return [
    ...shown(
      state.pairs,
      "pairs",
      model.pairs.map(({ country, from, to }) =>
        pair(country, at(...from), at(...to), (base - top) / most / 2),
      ),
    ),
    ...model.groups.map(({ key, name, voices }, g) =>
      group(key, {}, [
        line("rule", [columns[g]!.x, top - 8], [columns[g]!.x + columns[g]!.width, top - 8], {
          class: "axis",
        }),
        label("name", [columns[g]!.x, top - 8 - model.leading * 0.6], name, {
          class: "note strong",
        }),
        ...voices.map((one, i) =>
          voice(model, one, at(g, i), { quotes: state.quotes[g]!, names: state.names[g]! }),
        ),
      ]),
    ),
  ];
}

type Voice = Model["groups"][0]["voices"][0];

function voice(
  model: Model,
  { id, country, role, stance, when, who, quote }: Voice,
  [x, y]: [number, number],
  { quotes, names }: { quotes: number; names: number },
): Mark {
  const { size, leading, wide } = model;
  const start = x + size * 2.2;
  const head = y - (quote.length * leading) / 2 + leading * 0.3 - (wide ? leading * 0.5 : 0);
  return withRow(
    id,
    group(id, {}, [
      dot("sign", [x, y], size, { class: `voice ${stance}` }),
      ...shown(quotes, "words", [
        label("who", [start, head], who, { class: "note strong" }),
        ...lines("quote", [start, head + leading * (wide ? 2 : 1)], quote, {
          leading,
          class: stance === "none" ? "note quiet" : "note",
        }),
        ...(wide ? [label("when", [start, head + leading], when, { class: "tick" })] : []),
      ]),
      ...shown(names, "name", [
        label("country", [start, y + leading * (role ? -0.1 : 0.3)], country, {
          class: "note strong",
        }),
        ...(role ? [label("role", [start, y + leading * 0.9], role, { class: "tick" })] : []),
      ]),
    ]),
  );
}

/** A line between two voices of one country: under its row, and up at the side of the other. */
const pair = (
  country: string,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  down: number,
): Mark =>
  mark("path", country, {
    class: "pair",
    d: `M${round(x1)},${round(y1)}V${round(y1 + down)}H${round(x2 - down * 0.35)}V${round(y2)}H${round(x2)}`,
  });
