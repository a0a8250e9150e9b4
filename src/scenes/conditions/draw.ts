/**
 * Seats, terms and tracks, one of them at a time. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
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
  const { size, ring, places, won, needed, centre, words, rule, others } = seats;
  const lacks = (i: number) => i >= won && i < needed;
  const kind = (i: number) => (i < won ? "seat won" : lacks(i) ? "seat missing" : "seat");
  const [x, y] = centre;
  const [right, top] = rule.text;
  return [
    ...places.map((at, i) => dot(`seat-${i}`, at, lacks(i) ? ring : size, { class: kind(i) })),
    withRow(
      "const-seats",
      group("needed", {}, [
        line("line", rule.from, rule.to, { class: "bar-needed" }),
        label("missing", [right, top], words.missing, { class: "lacking end" }),
        ...lines("rule", [right, top + leading * 1.2], words.rule, { leading, class: "note end" }),
      ]),
    ),
    withRow(
      "elec-seats",
      label("won", [x, y - leading * 1.3], words.won, {
        class: `${wide ? "hero small" : "value"} middle as-ink`,
      }),
    ),
    ...lines("others", others, words.others, { leading, class: "note end" }),
    label("party", [x, y], words.party, { class: "note middle" }),
  ];
}

/** Shares across: of the company in both terms, and what is no part of it and stays with Armenia. */
function terms({ terms, wide }: Model): Mark[] {
  const { bars, half } = terms;
  return [
    ...bars.map(({ id, name, aside, box, parts }) =>
      withRow(
        id,
        group(id, {}, [
          label("name", name.at, name.text, { class: "value" }),
          ...(aside ? [label("aside", aside.at, aside.text, { class: "note end" })] : []),
          ...parts.map(({ x, width, look }) =>
            rect(look, [x, box.y, width, box.height], { class: look }),
          ),
          ...parts.flatMap(({ share, whose, x, look }) =>
            [share, whose].map((text, i) =>
              label(
                `${look}-${i}`,
                [x + (wide ? 18 : 8), box.y + box.height * (i ? 0.83 : 0.47)],
                text,
                {
                  class: `${i ? "value light" : "share-words"} ${look}-words`,
                },
              ),
            ),
          ),
        ]),
      ),
    ),
    line("half", [half.x, half.from], [half.x, half.to], { class: "half" }),
    label("half-name", [half.x, half.to + (wide ? 16 : 12)], half.text, { class: "note middle" }),
  ];
}
