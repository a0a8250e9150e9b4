/**
 * Gates across a railway, whose hands they are in, and the words of some voices. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Card } from "./cards";
import { drawGates } from "./draw-gates";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.gates, "gates", drawGates(model.gates, state.away, model.wide)),
  ...shown(state.pairs, "pairs", pairs(model)),
  ...shown(state.days, "days", days(model)),
  ...voices(model, state),
];

/** The dot of each voice that a state speaks of, wherever it stands there. */
const voices = ({ voices: all }: Model, { dots }: State): Mark[] =>
  all.flatMap(({ id, stance }, i) => {
    const { x, y, size } = dots[i]!;
    return size > 0.3
      ? [
          withRow(
            id,
            dot(id, [x, y], stance === "none" ? size - 1 : size, { class: `voice ${stance}` }),
          ),
        ]
      : [];
  });

/** The words of a voice, and who spoke. */
function card({ leading }: Model, one: Card, speech: number, look: string): Mark {
  const { id, at, words, who, side } = one;
  const end = side === "left" ? " end" : "";
  const under =
    at[1] + Math.max(0, words.length - 1) * speech + (words.length ? leading * 1.25 : 0);
  return withRow(
    id,
    group(id, {}, [
      ...lines("line", at, words, { leading: speech, class: `${look}${end}` }),
      ...lines("who", [at[0], under], who, { leading, class: `note${end}` }),
    ]),
  );
}

function pairs(model: Model): Mark[] {
  const { left, right, base, speech } = model;
  const { heads, countries, middle, rules, cards } = model.pairs;
  return [
    ...rules.map((y, i) =>
      line(`rule-${i}`, [left, y], [right, y], { class: i ? "rule" : "axis" }),
    ),
    line("middle", [middle, rules[0]!], [middle, base], { class: "rule" }),
    ...heads.map(({ at, name }, i) => label(`column-${i}`, at, name, { class: "note strong" })),
    ...countries.map(({ at, name }) => label(name, at, name, { class: "note quiet" })),
    ...cards.map((one) => card(model, one, speech, "spoken small")),
  ];
}

/** Iran’s voices on a line of days, and after them a time without any. */
function days(model: Model): Mark[] {
  const { right, base, speech, leading, wide, top } = model;
  const { y, from, killed, after, above, below, sides, cards } = model.days;
  const head = top - leading * 1.2;
  return [
    withRow(
      "ir-leader-killed",
      group("after", {}, [
        rect("ground", [killed, head, right - killed, base - head], { class: "land" }),
        line("day", [killed, head], [killed, base], { class: "spine" }),
        ...lines("text", [killed + (wide ? 16 : 7), y + leading * 3.2], after, {
          leading,
          class: "note over-land",
        }),
      ]),
    ),
    line("axis", [from, y], [right, y], { class: "spine" }),
    ...cards.map(({ id, dot: [x], at }) =>
      line(`pole-${id}`, [x, y], [x, at[1] - (at[1] > y ? 0 : speech * 0.7)], {
        class: "hair",
      }),
    ),
    label("above", sides.above, above, { class: "note strong" }),
    label("below", sides.below, below, { class: "note strong end" }),
    ...cards.map((one) => card(model, one, speech, "spoken small")),
  ];
}
