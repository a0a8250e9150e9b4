/**
 * What each stretch can take, as bars; the two ways to Kars; then the map with our answer. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { drawMap } from "./draw-map";
import type { Model, Note } from "./model";
import type { State } from "./steps";

export function draw(model: Model, { cargo, link, map }: State): readonly Mark[] {
  return [
    ...shown(map, "map", drawMap(model)),
    ...shown(cargo, "bars", bars(model)),
    ...shown(link, "ways", twoWays(model)),
  ];
}

type Stretch = Model["stretches"][0];

const said = ({ leading }: Model, key: string, { x, y, look, lines: words }: Note) =>
  lines(key, [x, y], words, { leading, class: look });

/** A row of dots: there is nothing. */
const dots = (key: string, [from, to, y]: readonly [number, number, number], thick: number) =>
  line(key, [from + thick / 2, y], [to - thick / 2, y], {
    class: "leg",
    "stroke-width": thick,
    "stroke-dasharray": `0 ${thick * 1.9}`,
  });

/** The bars from their zero line, and across them what the whole route carried. */
function bars(model: Model): Mark[] {
  const { stretches, route, exits, zero } = model;
  return [
    // Under the bars, so that the line strikes out no words in them.
    withRow(route.id, line("route", [route.x, route.from], [route.x, route.to], { class: "pole" })),
    ...stretches.map((one) => stretch(model, one)),
    line("zero", [zero, route.from], [zero, route.to], { class: "axis" }),
    ...stretches.flatMap((one) => words(model, one)),
    ...said(model, "route-words", route.note),
    ...said(model, "exits", exits),
  ];
}

/** Hollow as long as it can take, filled as long as it took; no ink where nobody says. */
function stretch({ zero, high }: Model, one: Stretch): Mark {
  const { key, y, narrow, can, does } = one;
  const bar = (part: string, long: number, look: string) =>
    rect(part, [zero, y, long, high], { class: look });
  const roomy = narrow ? "" : " roomy";
  return group(key, {}, [
    ...(can ? [withRow(can.id, bar("can", can.long, `hollow${roomy}`))] : []),
    ...(does ? [withRow(does.id, bar("does", does.long, "bar soft roomy"))] : []),
  ]);
}

/** The name of a stretch, and its numbers, or that there is none. */
const words = (model: Model, { key, name, can, does, unknown }: Stretch): Mark[] =>
  [name, does?.note, can?.note, unknown].flatMap((one, i) =>
    one ? said(model, `${key}-words-${i}`, one) : [],
  );

/** Two ways between two posts: one as wide as it can take, one with its gap; and one way out. */
function twoWays(model: Model): Mark[] {
  const { kars, baku, edge, high, middle, low, georgia, beyond, thin, pieces, notes } = model.ways;
  const top = high - georgia.thick / 2;
  return [
    withRow(
      georgia.id,
      rect("via-georgia", [kars, top, baku - kars, georgia.thick], { class: "bar soft roomy" }),
    ),
    withRow(
      beyond.id,
      rect("beyond-kars", [edge, middle - beyond.thick / 2, kars - edge, beyond.thick], {
        class: "bar corridor",
      }),
    ),
    ...pieces.map(({ id, missing, from, to }) =>
      withRow(
        id,
        missing
          ? dots(id, [from + thin, to - thin, low], thin)
          : rect(id, [from, low - thin / 2, to - from, thin], { class: "hollow roomy" }),
      ),
    ),
    ...[kars, baku].map((x, i) =>
      line(`post-${i}`, [x, top - 6], [x, low + thin], { class: "pole" }),
    ),
    ...notes.flatMap((one, i) => said(model, `note-${i}`, one)),
  ];
}
