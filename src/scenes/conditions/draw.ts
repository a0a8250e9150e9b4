/**
 * Seats, terms and ladders, one of them at a time. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mark,
  round,
  shown,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.seats, "seats", seats(model)),
  ...shown(state.terms, "terms", terms(model)),
  ...shown(state.ladders, "ladders", ladders(model)),
];

/** A half circle of seats, as in a chamber: those won, those missing, the others. */
function seats({ seats, leading, wide }: Model): Mark[] {
  const { size, places, won, needed, centre, words, rule } = seats;
  const kind = (i: number) => (i < won ? "seat won" : i < needed ? "seat missing" : "seat");
  const [x, y] = centre;
  return [
    ...places.map((at, i) => dot(`seat-${i}`, at, size, { class: kind(i) })),
    withRow(
      "const-seats",
      group("needed", {}, [
        line("line", rule.from, rule.to, { class: "bar-needed" }),
        ...lines(
          "rule",
          [rule.text[0], rule.text[1] - (words.rule.length - 1) * leading],
          words.rule,
          { leading, class: "note strong" },
        ),
      ]),
    ),
    withRow(
      "elec-seats",
      label("won", [x, y - leading * 1.2], words.won, {
        class: `${wide ? "hero small" : "value"} middle as-ink`,
      }),
    ),
    label("party", [x, y], words.party, { class: "note middle" }),
  ];
}

/** Years across, shares up: the American below, the Armenian above; over both, what was announced. */
function terms({ plot, terms, announced, border, wide, leading }: Model): Mark[] {
  const years = terms.reduce((sum, one) => sum + one.years, 0);
  const scale = plot.width / years;
  const bar = wide ? 46 : 24;
  const head = bar + leading * (wide ? 2.6 : 1.9);
  const foot = leading * (border.length + 0.6);
  const top = plot.y + head;
  const height = plot.height - head - foot;
  let x = plot.x;
  const drawn = terms.map((one) => {
    const at = { x, width: one.years * scale, top, height };
    x += at.width;
    return withRow(one.id, term(one, at, wide));
  });
  const under = top + height + leading * 1.1;
  return [
    withRow(
      announced.id,
      group("announced", {}, [
        rect("bar", [plot.x, plot.y, announced.years * scale - 3, bar], { class: "announced" }),
        label("text", [plot.x + (wide ? 16 : 8), plot.y + bar / 2 + 5], announced.text, {
          class: "note",
        }),
      ]),
    ),
    ...drawn,
    ...lines("border", [plot.x, under], border, { leading, class: "note" }),
  ];
}

function term(
  { id, american, name, theirs, ours }: Model["terms"][0],
  { x, width, top, height }: { x: number; width: number; top: number; height: number },
  wide: boolean,
): Mark {
  const share = (american / 100) * height;
  const split = top + height - share;
  const inner = x + (wide ? 16 : 8);
  return group(id, {}, [
    label("name", [x, top - (wide ? 12 : 7)], name, { class: "note strong" }),
    rect("armenian", [x, top, width - 3, height - share], { class: "share" }),
    rect("american", [x, split, width - 3, share], { class: "share american" }),
    label("ours", [inner, (top + split) / 2 + 6], ours, { class: "value" }),
    label("theirs", [inner, split + share / 2 + 6], theirs, { class: "value on-share" }),
  ]);
}

function ladders({ plot, ladders, wide, leading }: Model): Mark[] {
  const gap = wide ? 22 : 7;
  const width = (plot.width - gap * 2) / ladders.length;
  const top = plot.y + (wide ? 38 : 20);
  return ladders.map(({ key, name, rungs }, i) => {
    const x = plot.x + i * (width + gap);
    const pitch = (plot.y + plot.height - top) / rungs.length;
    return group(key, {}, [
      label("name", [x, top - leading * 0.6], name, { class: wide ? "value" : "note strong" }),
      ...rungs.map((one, n) => {
        const y = plot.y + plot.height - (n + 1) * pitch;
        const foot = y + pitch * (wide ? 0.8 : 0.86);
        const drawn = group(`rung-${n}`, {}, [
          ...rung(one, [x, y, width, foot - y], wide),
          // From each step to the next, because a ladder is read upward.
          ...(n ? [up([x + width / 2, foot], y + pitch - foot)] : []),
        ]);
        return one.id ? withRow(one.id, drawn) : drawn;
      }),
    ]);
  });
}

/** A small arrow upward in the gap under a rung. */
const up = ([x, y]: Point, gap: number) =>
  mark("path", "up", {
    d: `M${round(x)},${round(y + gap * 0.15)}l${round(gap * 0.7)},${round(gap * 0.7)}h${round(-gap * 1.4)}Z`,
    class: "up",
  });

function rung(
  { how, title, when }: Model["ladders"][0]["rungs"][0],
  [x, y, width, height]: readonly [number, number, number, number],
  wide: boolean,
): Mark[] {
  const ink = how === "reached" ? " on-rung" : "";
  const step = wide ? 23 : 16;
  const count = title.length + (when ? 1 : 0);
  const first = y + height / 2 + 5 - ((count - 1) * step) / 2;
  const middle = x + width / 2;
  return [
    rect("rung", [x, y, width, height], { class: `rung ${how}` }),
    ...lines("title", [middle, first], title, {
      leading: step,
      class: `${wide ? "value" : "note"} middle${ink}`,
    }),
    ...(when
      ? [
          label("when", [middle, first + title.length * step], when, {
            class: `note middle${ink}`,
          }),
        ]
      : []),
  ];
}
