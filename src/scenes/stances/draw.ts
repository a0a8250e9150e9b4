/**
 * A matrix of countries and what they say, and the words of some of them. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Card } from "./cards";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.matrix, "matrix", matrix(model)),
  ...shown(state.terms, "terms", terms(model)),
  ...shown(state.pairs, "pairs", pairs(model)),
  ...shown(state.days, "days", days(model)),
  ...voices(model, state),
];

/** The dot of each voice that a state speaks of, wherever it stands there. */
function voices({ rows }: Model, { dots }: State): Mark[] {
  return rows
    .flatMap(({ voices: all }) => all)
    .flatMap(({ id, stance }, i) => {
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
}

function matrix({ left, right, top, columns, rows, leading, size, wide }: Model): Mark[] {
  return [
    line("rule", [left, top], [right, top], { class: "axis" }),
    ...columns.map(({ key, x, name }) =>
      label(`column-${key}`, [x, top - leading * 0.45], name, { class: "note strong" }),
    ),
    ...rows.map(({ name, y, height, voices: all, bar }) =>
      group(name, {}, [
        line("rule", [left, y + height], [right, y + height], { class: "rule" }),
        label("name", [left, y + height / 2 + (wide ? 5 : 4.5)], name, { class: "note strong" }),
        ...(bar ? [line("bar", [bar.from, bar.y], [bar.to, bar.y], { class: "pair" })] : []),
        ...all.flatMap((one) =>
          one.name
            ? [label(one.id, [one.x + size * 1.8, one.y + 5], one.name, { class: "note" })]
            : [],
        ),
      ]),
    ),
  ];
}

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

/** Three voices, a rule between two. */
const terms = (model: Model): Mark[] =>
  model.terms.flatMap((one, i) => [
    card(model, one, model.speech.large, "spoken"),
    ...model.between
      .slice(i, i + 1)
      .map((y) => line(`rule-${i}`, [model.left, y], [model.right, y], { class: "rule" })),
  ]);

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
    ...cards.map((one) => card(model, one, speech.small, "spoken small")),
  ];
}

/** Iran’s voices on a line of days, and after them a time without any. */
function days(model: Model): Mark[] {
  const { right, base, speech, leading, wide, top } = model;
  const { y, from, killed, after, above, below, cards } = model.days;
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
      line(`pole-${id}`, [x, y], [x, at[1] - (at[1] > y ? 0 : speech.small * 0.7)], {
        class: "hair",
      }),
    ),
    label("above", [right - 8, y - leading * 0.6], above, { class: "note strong end over-land" }),
    label("below", [right - 8, y + leading * 1.2], below, { class: "note strong end over-land" }),
    ...cards.map((one) => card(model, one, speech.small, "spoken small")),
  ];
}
