/**
 * Seats, terms and tracks, one of them at a time. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { ladders } from "./draw-tracks";
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
  const more = words.needed.length;
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
      label("won", [x, y - leading * (more + 1.4)], words.won, {
        class: `${wide ? "hero small" : "value"} middle as-ink`,
      }),
    ),
    label("party", [x, y - leading * (more + 0.2)], words.party, { class: "note middle" }),
    ...lines("more", [x, y - leading * (more - 1)], words.needed, {
      leading,
      class: "note strong middle",
    }),
  ];
}

/** Years across, shares up: the American below, the Armenian above; over both, what was announced. */
function terms({ plot, terms, announced, border, wide, leading }: Model): Mark[] {
  const years = terms.reduce((sum, one) => sum + one.years, 0);
  const scale = plot.width / years;
  const bar = wide ? 40 : 28;
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
        bracket([plot.x, plot.y + bar], announced.years * scale - 3, wide ? 12 : 7),
        label(
          "text",
          [plot.x + (announced.years * scale) / 2, plot.y + bar - (wide ? 22 : 14)],
          announced.text,
          {
            class: "note middle",
          },
        ),
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

/** A bracket over years: its ends point down. */
const bracket = ([x, y]: Point, width: number, high: number): Mark =>
  polyline(
    "bracket",
    [
      [x, y],
      [x, y - high],
      [x + width, y - high],
      [x + width, y],
    ],
    { class: "bracket" },
  );
