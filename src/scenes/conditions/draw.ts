/**
 * Seats, terms and steps, one of them at a time. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect, type Corners } from "../../engine/svg/parts";
import type { Box } from "../../engine/maps/projections";
import { grid } from "./draw-grid";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.seats, "seats", seats(model)),
  ...shown(state.terms, "terms", terms(model)),
  ...shown(state.grid, "grid", grid(model)),
];

/** A half circle of seats, as in a chamber: those won, those missing, the others. */
function seats({ seats, leading, wide }: Model): Mark[] {
  const { size, ring, places, won, needed, centre, words, rule, others } = seats;
  const lacks = (i: number) => i >= won && i < needed;
  const kind = (i: number) => (i < won ? "seat won" : lacks(i) ? "seat missing" : "seat");
  const [x, y] = centre;
  const [right, top] = rule.text;
  const [u, v] = rule.spoke[1]!;
  return [
    label("mark", [u - 4, v - 4], words.mark, { class: "value as-corridor end" }),
    ...(words.others
      ? [
          label("others", others, words.many, { class: "hero small end quiet" }),
          label("others-words", [others[0], others[1] + leading], words.others, {
            class: "note end",
          }),
        ]
      : []),
    polyline("line", [...rule.spoke], { class: "bar-needed" }),
    ...places.map((at, i) => dot(`seat-${i}`, at, lacks(i) ? ring : size, { class: kind(i) })),
    withRow(
      "const-seats",
      group("needed", {}, [
        label("missing", [right, top], words.missing, { class: "lacking end" }),
        ...lines("rule", [right, top + leading * 1.2], words.rule, { leading, class: "note end" }),
      ]),
    ),
    withRow(
      "elec-seats",
      label("won", [x, y - leading * (words.party.length - (wide ? -0.3 : -0.15))], words.won, {
        class: "hero small middle as-ink",
      }),
    ),
    ...lines("party", [x, y - 2 - leading * (words.party.length - 1)], words.party, {
      leading,
      class: "note middle",
    }),
  ];
}

/** The company in both terms, shares as high as they are; words on what is no part of it. */
function terms({ terms: { terms, half, over, stays, axis } }: Model): Mark[] {
  return [
    ...terms.map(({ id, name, later, parts }) =>
      withRow(
        id,
        group(id, {}, [
          label("name", name.at, name.text, { class: "value" }),
          ...parts.map(({ look, box }) =>
            rect(look, corners(box), { class: later ? `${look} if-longer` : look }),
          ),
          ...parts.flatMap(({ look, ink, share, whose }) => [
            label(`${look}-share`, share.at, share.text, { class: `share-words ${ink}` }),
            label(`${look}-whose`, whose.at, whose.text, { class: `whose ${ink}` }),
          ]),
        ]),
      ),
    ),
    line("half", [half.from, half.at[1]], [half.to, half.at[1]], { class: "half" }),
    label("half-words", [half.at[0], half.at[1] - 7], half.text, {
      class: "whose american on-dark end",
    }),
    rect("over", corners(over.box), { class: "over-half" }),
    label("over-words", over.at, over.text, { class: "value as-corridor end" }),
    ...axis.marks.flatMap(({ at: [x, y], text }, i) => [
      line(`year-${i}`, [x, axis.y], [x, axis.y + 8], { class: "axis" }),
      label(`years-${i}`, [x, y], text, { class: ["tick", "tick middle", "tick end"][i]! }),
    ]),
    withRow(
      "tif-nonbinding",
      group("stays", {}, [
        ...lines("words", stays.at, stays.lines, {
          leading: stays.leading,
          class: "whose middle",
        }),
      ]),
    ),
  ];
}

const corners = ({ x, y, width, height }: Box): Corners => [x, y, width, height];
