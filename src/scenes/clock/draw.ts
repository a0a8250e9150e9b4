/** A timetable of journeys, as railways draw theirs. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Journey, Model } from "./model";

export const draw = (model: Model): readonly Mark[] => [
  ...grid(model),
  ...same(model),
  ...model.journeys.map((one) => journey(model, one)),
  ...model.journeys.map((one) => words(model, one)),
];

/** Days across and places down, each a thin line with its name. */
const grid = ({ days, stations, left, right, top, foot, leading }: Model): Mark[] => [
  ...days.flatMap(({ x, label: text }, i) => [
    line(`day-${i}`, [x, top - leading * 0.6], [x, foot], { class: "rule" }),
    label(`day-name-${i}`, [x, top - leading * 0.95], text, { class: "tick middle" }),
  ]),
  ...stations.flatMap(({ id, y, name, words: said }) => [
    line(`station-${id}`, [left, y], [right, y], { class: "rule" }),
    ...(name
      ? [
          label(`station-${id}-name`, [left - leading * 0.6, y + leading * 0.27], name, {
            class: "note strong end",
          }),
        ]
      : []),
    ...lines(`station-${id}-words`, [left - leading * 0.6, y + leading * 1.2], said, {
      leading,
      class: "note end",
    }),
  ]),
];

/** What two of the accounts have in common: their end. */
const same = ({ same: { from, to, label: text }, leading }: Model): Mark[] => [
  line("same", from, to, { class: "same" }),
  ...(text
    ? [
        label("same-words", [(from[0] + to[0]) / 2, from[1] - leading * 0.35], text, {
          class: "note middle",
        }),
      ]
    : []),
];

/** A line from its start by its stops to the fewest days and to the most, with what lies between tinted. */
function journey({ leading }: Model, { id, way, begun, stops, end, low, high }: Journey): Mark {
  const last = begun.at(-1)!;
  const look = `account ${way}`;
  return group(id, {}, [
    polyline("between", [last, low, high, last], { class: `${look} perhaps` }),
    polyline("sure", [...begun, low], { class: look }),
    polyline("most", [last, high], { class: look }),
    withRow(end, line("window", low, high, { class: `${look} window` })),
    dot("start", begun[0]!, leading * 0.3, { class: "dot" }),
    ...begun.slice(1).map((at, i) => {
      return withRow(stops[i]!, dot(`stop-${i}`, at, leading * 0.24, { class: `call ${way}` }));
    }),
  ]);
}

/** The days of an end, and from where to where they count. */
const words = ({ leading }: Model, one: Journey): Mark => {
  const { id, way, end, amount, words: said, at, look, thread } = one;
  const [x, y] = at;
  return withRow(
    end,
    group(`${id}-words`, {}, [
      ...(thread.length ? [polyline("thread", thread, { class: "hair" })] : []),
      label("amount", at, amount, { class: `hero small ${INK[way]} ${look}`.trim() }),
      ...lines("said", [x, y + leading * 1.1], said, { leading, class: `note ${look}`.trim() }),
    ]),
  );
};

const INK = { route: "as-corridor", north: "as-north", sea: "as-ink" } as const;
