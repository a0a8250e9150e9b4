/** The basin of a port in section. None of it moves, so the model holds it drawn. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { openFerry } from "../../engine/svg/things/open-ferry";
import type { Measures } from "./measures";

type Basin = Measures["basins"][0];

/** How high a quay stands over the first surface, in metres. */
const QUAY = 0.7;

/** A ferry: its length and house as parts of a basin, how far its deck is over the water, in leadings. */
const FERRY = { from: 0.27, length: 0.66, house: 0.17, deck: 0.9 };

/** The basin at three times side by side, to one scale. */
export function basins(model: Measures): Mark[] {
  const { plot, edge, width, leading } = model;
  const foot = plot.y + plot.height;
  const across = (width - edge * 2) / model.basins.length;
  const said = Math.max(...model.basins.map(({ words }) => words.length));
  const deepest = Math.max(...model.basins.map(({ floor }) => floor));
  // Ferries stand over the quay.
  const top =
    plot.y + leading * (said + 0.5) + (across * FERRY.house + leading * FERRY.deck) * 0.72;
  const unit = (foot - top) / (deepest + 0.5 + QUAY);
  const water = top + unit * QUAY;
  return [
    rect("ground", [0, top, width, foot - top], { class: "quay" }),
    ...model.basins.map((one, i) => basin(model, one, [edge + i * across, across], [water, unit])),
  ];
}

function basin(
  { plot, leading, wide }: Measures,
  { id, fallen, floor, dug, lost, amount, words, draught }: Basin,
  [start, across]: [number, number],
  [water, unit]: [number, number],
): Mark {
  const gap = wide ? 10 : 4;
  const [x, w] = [start + gap, across - gap * 2];
  const surface = water + fallen * unit;
  const bottom = water + floor * unit;
  const arrow = x + w * DEPTH_AT;
  return withRow(
    id,
    group(id, {}, [
      ...lines("words", [x + 4, plot.y + leading * 0.9], words, {
        leading,
        class: "note strong",
      }),
      rect("empty", [x, water - unit * QUAY, w, bottom - water + unit * QUAY], { class: "paper" }),
      rect("water", [x, surface, w, bottom - surface], { class: "lake" }),
      ...(dug ? [spoken("dug", dug, [x, w, leading], [water, unit])] : []),
      ...(lost ? [spoken("lost", lost, [x, w, leading], [water, unit])] : []),
      ...(fallen ? [line("was", [x, water], [x + w, water], { class: "water-mark other" })] : []),
      ferry([x, w], surface, leading),
      line("surface", [x, surface], [x + w, surface], { class: "surface" }),
      ...(draught
        ? [
            label("draught", [x + w * 0.62, surface + leading * (wide ? 2.5 : 2)], draught, {
              class: "note middle on-lake",
            }),
          ]
        : []),
      span("depth", arrow, [surface, bottom]),
      label("amount", [arrow + (wide ? 16 : 8), (surface + bottom) / 2], amount, {
        class: `hero as-ink on-lake ${wide ? "" : "small"}`,
      }),
    ]),
  );
}

/** A ferry on the water: what is over it, and that it goes on under it, nobody says how far. */
function ferry([x, w]: [number, number], surface: number, leading: number): Mark {
  const deck = leading * FERRY.deck;
  const [from, length, house] = [x + w * FERRY.from, w * FERRY.length, w * FERRY.house];
  const [left, right] = [from + house * 0.3, from + length - house * 0.4];
  const down = `v${round(leading * 1.15)}`;
  return group("ferry", {}, [
    openFerry("hull", [from, surface - deck], { length, deep: deck, house }),
    mark("path", "draught-line", {
      class: "draught",
      d: `M${round(left)},${round(surface)}${down}M${round(right)},${round(surface)}${down}`,
    }),
  ]);
}

/** Where in a basin its depth is measured, as a part of its breadth. */
const DEPTH_AT = 0.12;

/** A metre of which the picture speaks, filled at the floor or empty at the surface, and what became of it. */
const spoken = (
  key: "dug" | "lost",
  { from, deep, words }: NonNullable<Basin["dug"]>,
  [x, w, leading]: readonly [number, number, number],
  [water, unit]: readonly [number, number],
): Mark =>
  group(key, {}, [
    rect("metre", [x, water + from * unit, w, deep * unit], { class: key }),
    // What is lost is said over it, for the ferry has come down into it.
    key === "lost"
      ? label("metre-words", [x + 4, water - leading * 0.35], words, { class: "note strong" })
      : label(
          "metre-words",
          [x + w - leading * 0.5, water + (from + deep / 2) * unit + leading * 0.28],
          words,
          { class: "note strong end on-lake" },
        ),
  ]);

/** An upright arrow with two heads. */
export function span(key: string, x: number, [from, to]: [number, number]): Mark {
  const [top, foot] = [round(from), round(to)];
  return mark("path", key, {
    class: "fall",
    d: `M${round(x)},${top}V${foot}m-5,-8l5,8l5,-8M${round(x - 5)},${round(top + 8)}l5,-8l5,8`,
  });
}
