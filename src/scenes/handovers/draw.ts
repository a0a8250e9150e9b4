/**
 * A line from top to foot, the way of a box, with what changes on it. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { total, count, gauge, customs } = model;
  return [
    group(
      "way",
      {},
      model.parts.map((one) => part(model, one, state.gauge)),
    ),
    ...shown(state.digital, "links", links(model)),
    group("stops", {}, stops(model)),
    ...shown(state.lengths, "lengths", [...lengths(model), ...headline(model, total)]),
    ...shown(state.hands, "hands", [
      ...hands(model),
      withRow(count.id, group("count", {}, headline(model, count))),
    ]),
    ...shown(state.gauge, "gauge", [withRow(gauge.id, group("words", {}, headline(model, gauge)))]),
    ...shown(state.digital, "digital", [
      withRow(customs.id, group("words", {}, headline(model, customs))),
    ]),
    ...shown(state.due, "due", due(model)),
  ];
}

const stops = ({ stops: all, x, wide, leading }: Model) =>
  all.flatMap(({ id, name, y, words }) => [
    mark("path", `${id}-to`, {
      class: "hair",
      d: `M${x},${round(y)}L${round(x - 16)},${round(words)}`,
    }),
    dot(`${id}-dot`, [x, y], wide ? 7 : 4.5, { class: "dot" }),
    label(id, [x - 20, words + leading * 0.28], name, { class: "note strong end" }),
  ]);

const lengths = ({ parts, x, wide, leading }: Model) =>
  parts.map(({ id, length, words }) =>
    label(id, [x + (wide ? 24 : 14), words + leading * 0.3], length, { class: "value" }),
  );

/** What changes at each stop. */
const hands = ({ stops: all, x, wide, leading }: Model) =>
  all.map(({ id, y, words, change }) =>
    group(id, {}, [
      mark("path", "to", {
        class: "hair",
        d: `M${x},${round(y)}L${round(x + 18)},${round(words)}`,
      }),
      dot("hand", [x, y], wide ? 11 : 7, { class: "bar corridor" }),
      label("change", [x + 24, words + leading * 0.28], change, { class: "note" }),
    ]),
  );

/** The number that matters, at the right, where the line leaves room. */
function headline(model: Model, { amount, words }: { amount: string; words: string[] }): Mark[] {
  const { top, leading, wide, x } = model;
  const left = x + (wide ? 320 : 160);
  const y = top + (wide ? 90 : 44);
  return [
    label("amount", [left, y], amount, { class: wide ? "hero" : "hero small" }),
    ...lines("words", [left, y + leading * 1.5], words, { leading, class: "note" }),
  ];
}

/** Rails as a line, or from near as two whose distance is the gauge; the sea dashed. */
function part({ x, wide }: Model, { id, sea, from, to }: Model["parts"][0], gauge: number): Mark {
  const half = (wide ? 14 : 8) * gauge;
  const rail = (key: string, at: number) =>
    line(key, [at, from], [at, to], {
      class: "leg flat",
      "stroke-width": round((wide ? 5 : 3) - gauge * (wide ? 1.5 : 1)),
    });
  return withRow(
    id,
    group(
      id,
      {},
      sea
        ? [
            line("sea", [x, from], [x, to], {
              class: "leg flat",
              "stroke-width": wide ? 5 : 3,
              "stroke-dasharray": wide ? "10 7" : "6 4",
            }),
          ]
        : [rail("left", x - half), rail("right", x + half)],
    ),
  );
}

/** Where railways' systems are linked, and where they were to be. */
const links = ({ x, wide, links: all, leading }: Model): Mark[] =>
  all.flatMap(({ from, to, words, linked }, i) => [
    rect(`link-${i}`, [x + (wide ? 18 : 11), from + 4, wide ? 10 : 6, to - from - 8], {
      class: linked ? "bar corridor" : "hollow",
    }),
    label(
      `words-${i}`,
      [x + (wide ? 44 : 26), linked ? from + (to - from) * 0.6 : (from + to) / 2 + leading * 0.3],
      words,
      { class: "note" },
    ),
  ]);

/** The years in which the paper was due, hollow, under one another. */
function due(model: Model): Mark[] {
  const { top, leading, wide, x } = model;
  const left = x + (wide ? 260 : 128);
  const pitch = wide ? 150 : 74;
  return model.due.map(({ id, year, words }, i) => {
    const y = top + (wide ? 70 : 30) + i * pitch;
    return withRow(
      id,
      group(id, {}, [
        rect(
          "year",
          [left, y - leading * (wide ? 2 : 1.5), wide ? 130 : 70, leading * (wide ? 2.8 : 2.1)],
          {
            class: "hollow",
          },
        ),
        label("amount", [left + (wide ? 14 : 8), y], year, {
          class: wide ? "hero small" : "value as-corridor",
        }),
        ...lines("words", [left, y + leading * (wide ? 2 : 1.7)], words, {
          leading,
          class: "note",
        }),
      ]),
    );
  });
}
