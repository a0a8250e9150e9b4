/**
 * What each stretch can take, as bars; the two ways to Kars; then the map with our answer. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline, rect } from "../../engine/svg/parts";
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

/** The bars from their zero line, and across them what the whole route carried. */
function bars(model: Model): Mark[] {
  const { stretches, route, exits, zero } = model;
  return [
    // Under the bars, so that the line strikes out no words in them.
    withRow(route.id, line("route", [route.x, route.from], [route.x, route.to], { class: "pole" })),
    ...stretches.map((one) => stretch(model, one)),
    line("zero", [zero, route.from], [zero, route.foot], { class: "axis" }),
    ...stretches.flatMap((one) => words(model, one)),
    ...said(model, "route-words", route.note),
    ...said(model, "exits", exits),
  ];
}

/** Hollow as long as it can take, red where that is little, filled as long as it took. */
function stretch({ zero }: Model, one: Stretch): Mark {
  const { key, y, high, narrow, can, does } = one;
  const bar = (part: string, long: number, look: string) =>
    rect(part, [zero, y, long, high], { class: look });
  const room = narrow ? "bar corridor" : "hollow roomy";
  return group(key, {}, [
    ...(can ? [withRow(can.id, bar("can", can.long, room))] : []),
    ...(does ? [withRow(does.id, bar("does", does.long, "bar soft roomy"))] : []),
  ]);
}

/** The name of a stretch, and its numbers, or that there is none. */
const words = (model: Model, { key, name, can, does, unknown }: Stretch): Mark[] =>
  [name, does?.note, can?.note, unknown].flatMap((one, i) =>
    one ? said(model, `${key}-words-${i}`, one) : [],
  );

/** Two ways from Baku into one throat at Kars: a band, and a line of which no width is known. */
function twoWays(model: Model): Mark[] {
  const { kars, baku, edge, middle, top, low, georgia, beyond, dot: r, pieces, notes } = model.ways;
  return [
    withRow(georgia.id, polyline("via-georgia", georgia.points, { class: "bar soft roomy" })),
    ...pieces.map(({ id, missing, points }) =>
      withRow(
        id,
        polyline(id, points, {
          class: missing ? "leg" : "unbuilt",
          "stroke-width": missing ? r * 1.6 : r * 0.4,
          "stroke-dasharray": missing ? `0 ${r * 2.9}` : `${r * 1.4} ${r}`,
        }),
      ),
    ),
    withRow(
      beyond.id,
      rect("beyond-kars", [edge, middle - beyond.thick / 2, kars - edge, beyond.thick], {
        class: "bar corridor",
      }),
    ),
    line("post", [baku, top - 6], [baku, low + 6], { class: "pole" }),
    line("throat", [kars, middle - beyond.thick * 1.1], [kars, middle + beyond.thick * 1.1], {
      class: "pole",
    }),
    ...notes.flatMap((one, i) => said(model, `note-${i}`, one)),
  ];
}
