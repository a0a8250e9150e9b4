/**
 * The way as one line, as wide as what each stretch can carry; then the map with our answer. Runs
 * at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import { drawMap } from "./draw-map";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { stretches, stops, ends, thick, y, notes } = model;
  return [
    ...shown(state.map, "map", drawMap(model)),
    ...shown(1 - state.map, "line", [
      ...shown(state.link, "link", second(model)),
      ...stretches.map((one) => stretch(model, one)),
      ...stops.map(({ key, x, y, look, name }) =>
        label(`${key}-stop`, [x, y], name, { class: look }),
      ),
      dot("kars", [ends.to, y], thick * 0.9, { class: "dot" }),
      ...shown(state.cargo, "exits", exits(model)),
      ...shown(state.cargo, "route", route(model)),
      ...shown(state.link, "built", said(model, notes.built)),
    ]),
  ];
}

const said = ({ leading }: Model, { key, x, y, look, lines: words }: Model["notes"]["built"]) =>
  lines(key, [x, y], words, { leading, class: look });

type Stretch = Model["stretches"][0];

/** Hollow as wide as it can carry, filled as wide as it does; dots where no width is known. */
function stretch(model: Model, one: Stretch): Mark {
  const { y, thick, leading } = model;
  const { key, from, to, can, does, narrow } = one;
  if (!can)
    return group(key, {}, [
      line("unknown", [from + thick, y], [to - thick, y], {
        class: narrow ? "leg" : "leg roomy",
        "stroke-width": thick,
        "stroke-dasharray": `0 ${thick * 1.9}`,
      }),
    ]);
  const bar = (name: string, width: number, look: string) =>
    rect(name, [from, y - width / 2, to - from, width], { class: look });
  const words = (name: string, { words: all, at }: typeof can, look: string) =>
    lines(name, [(from + to) / 2, at], all, { leading, class: look });
  return group(key, {}, [
    withRow(can.id, bar("can", can.width, narrow ? "hollow" : "hollow roomy")),
    ...(does
      ? [
          withRow(does.id, bar("does", does.width, "bar soft roomy")),
          ...words("does-words", does, "note strong middle on-bar"),
        ]
      : []),
    ...words("can-words", can, narrow ? "note strong middle as-corridor" : "note middle"),
  ]);
}

/** Where cargo leaves before Kars, with no width because nobody counts it; and the queue. */
function exits(model: Model): Mark[] {
  const { y, thick, exits: all, notes } = model;
  return [
    ...all.map(({ key, x, from, to }) =>
      line(key, [x, y + from], [x, y + to], {
        class: "leg roomy",
        "stroke-width": thick * 0.6,
        "stroke-dasharray": `0 ${thick * 1.4}`,
      }),
    ),
    ...[notes.ports, notes.stays, notes.queue].flatMap((one) => said(model, one)),
  ];
}

/** All that the route carried, over what is wanted of it. */
function route({ route: { x, y, length, can, does }, leading, wide }: Model): Mark[] {
  const bar = (key: string, { id, width }: typeof can, look: string) =>
    withRow(id, rect(key, [x, y - width / 2, length, width], { class: look }));
  const left = x + length + (wide ? 16 : 8);
  return [
    bar("wanted", can, "hollow roomy"),
    bar("came", does, "bar soft roomy"),
    ...lines("came-words", [left, y - leading * 0.5], does.words, {
      leading,
      class: "note strong",
    }),
    ...lines("wanted-words", [left, y + leading * (does.words.length - 0.5)], can.words, {
      leading,
      class: "note",
    }),
  ];
}

/** The second way, from the quay to Kars: thin, for nobody says what it could carry. */
function second(model: Model): Mark[] {
  const { y, low, thick, ends, link, notes } = model;
  const thin = thick * 0.7;
  const [a, b] = [link[0]!.from, link.at(-1)!.to];
  const bend = (key: string, [from, to]: readonly [number, number], look: string, width: number) =>
    mark("path", key, {
      class: `${look} roomy flat`,
      "stroke-width": width,
      d: `M${from},${y}C${from},${low} ${from},${low} ${to},${low}`,
    });
  const up = [ends.to, b] as const;
  return [
    // As far as Horadiz trains run; from Kars the line is under construction.
    bend("down", [ends.from, a], "leg", thin),
    bend("up", up, "leg bed", thin),
    bend("up-core", up, "leg", 1.4),
    ...link.map(({ id, look, from, to }) =>
      withRow(
        id,
        group(id, {}, [
          line("line", [from, low], [to, low], {
            class: look === "missing" ? "leg" : "leg roomy bed flat",
            "stroke-width": look === "missing" ? thick : thin,
            "stroke-dasharray": look === "missing" ? `0 ${thick * 1.9}` : "none",
          }),
          ...(look === "work"
            ? [
                line("core", [from, low], [to, low], {
                  class: "leg roomy flat",
                  "stroke-width": 1.4,
                }),
              ]
            : []),
        ]),
      ),
    ),
    ...[notes.gap, notes.unknown].flatMap((one) => said(model, one)),
  ];
}
