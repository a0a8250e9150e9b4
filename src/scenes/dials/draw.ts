/**
 * The way as one line, as wide as what each stretch can carry. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, lines, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { stretches, stops, leading, ends, thick, y } = model;
  return [
    ...shown(state.link, "link", second(model)),
    ...stretches.map((one) => stretch(model, one)),
    ...stops.map(({ key, x, y, look, name }) =>
      label(`${key}-stop`, [x, y], name, { class: look }),
    ),
    dot("kars", [ends.to, y], thick * 0.9, { class: "dot" }),
    ...shown(state.cargo, "route", route(model)),
    ...shown(state.built, "built", said(model.built, leading)),
    ...shown(
      state.reading,
      "reading",
      model.reading.flatMap((one) => said(one, leading)),
    ),
  ];
}

/** Words, with a line from the place of which they speak. */
const said = ({ key, x, y, look, lines: words, at }: Model["built"], leading: number): Mark[] => [
  ...(at ? [line(`${key}-to`, at, [at[0], y - leading * 1.1], { class: "hair" })] : []),
  ...lines(key, [x, y], words, { leading, class: look }),
];

type Stretch = Model["stretches"][0];

/** Hollow as wide as it can carry, filled as wide as it does; dots where no width is known. */
function stretch(model: Model, one: Stretch): Mark {
  const { y, thick, leading } = model;
  const { key, from, to, can, does, sea } = one;
  if (!can)
    return group(key, {}, [
      line("unknown", [from + thick, y], [to - thick, y], {
        class: sea ? "leg sea" : "leg",
        "stroke-width": thick,
        "stroke-dasharray": `0 ${thick * 1.9}`,
      }),
    ]);
  const bar = (name: string, width: number, look: string) =>
    rect(name, [from, y - width / 2, to - from, width], { class: look });
  const words = (name: string, { words: all, at }: typeof can, look: string) =>
    lines(name, [(from + to) / 2, at], all, { leading, class: look });
  return group(key, {}, [
    withRow(can.id, bar("can", can.width, "hollow")),
    ...(does
      ? [
          withRow(does.id, bar("does", does.width, "bar corridor")),
          ...words("does-words", does, "note strong middle on-corridor"),
        ]
      : []),
    ...words("can-words", can, "note middle"),
  ]);
}

/** All that the route carried, over what is wanted of it. */
function route({ route: { x, y, length, can, does }, leading, wide }: Model): Mark[] {
  const bar = (key: string, { id, width }: typeof can, look: string) =>
    withRow(id, rect(key, [x, y - width / 2, length, width], { class: look }));
  const left = x + length + (wide ? 16 : 8);
  return [
    bar("wanted", can, "hollow"),
    bar("came", does, "bar corridor"),
    ...lines("came-words", [left, y - leading * 0.5], does.words, {
      leading,
      class: "note strong as-corridor",
    }),
    ...lines("wanted-words", [left, y + leading * (does.words.length - 0.5)], can.words, {
      leading,
      class: "note",
    }),
  ];
}

/** The second way, from the quay to Kars: pale with a core where it is being built, dots where nothing stands. */
function second(model: Model): Mark[] {
  const { y, low, thick, leading, ends, link, linkNotes } = model;
  const [a, b] = [link[0]!.from, link.at(-1)!.to];
  const bend = (key: string, [from, to]: readonly [number, number], look: string, width: number) =>
    mark("path", key, {
      class: `${look} flat`,
      "stroke-width": width,
      d: `M${from},${y}C${from},${low} ${from},${low} ${to},${low}`,
    });
  const up = [ends.to, b] as const;
  return [
    // As far as Horadiz trains run; from Kars the line is under construction.
    bend("down", [ends.from, a], "leg", thick),
    bend("up", up, "leg bed", thick),
    bend("up-core", up, "leg", 1.4),
    ...link.map(({ id, look, from, to }) =>
      withRow(
        id,
        group(id, {}, [
          line("line", [from, low], [to, low], {
            class: look === "missing" ? "leg" : "leg bed flat",
            "stroke-width": thick,
            "stroke-dasharray": look === "missing" ? `0 ${thick * 1.9}` : "none",
          }),
          ...(look === "work"
            ? [line("core", [from, low], [to, low], { class: "leg flat", "stroke-width": 1.4 })]
            : []),
        ]),
      ),
    ),
    ...linkNotes.flatMap(({ key, x, y: top, look, lines: words }) =>
      lines(key, [x, top], words, { leading, class: look }),
    ),
  ];
}
