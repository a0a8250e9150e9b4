/** Clocks as tracks on one scale of days. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model, Other, Track } from "./model";

type Words = Track["said"][0];

export const draw = ({
  scale,
  dots,
  start,
  quotes,
  hops,
  head,
  others,
}: Model): readonly Mark[] => [
  ...scale.map(({ x, from, to, said }, i) =>
    group(`scale-${i}`, {}, [line("line", [x, from], [x, to], { class: "rule" }), ...words(said)]),
  ),
  withRow(
    hops.row,
    group("hops", {}, [mark("path", "hop", { d: hops.d, class: "hop" }), ...words([hops.said])]),
  ),
  ...quotes.map((one) => track(one)),
  line("stem", start.from, start.to, { class: "clock-stem" }),
  dot("start", start.at, dots.quotes, { class: "dot" }),
  ...words([start.said, head]),
  ...others.map((one) => other(one, dots.others)),
];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));

/** Solid up to the fewest days, and pale from there to the most. */
const track = ({ id, way, sure, maybe, said }: Track, more: Mark[] = []): Mark =>
  withRow(
    id,
    group(id, {}, [
      rect("sure", sure, { class: `clock ${way}` }),
      rect("maybe", maybe, { class: `clock maybe ${way}` }),
      ...words(said),
      ...more,
    ]),
  );

const other = (one: Other, size: number): Mark =>
  track(one, [
    ...one.stops.map(({ row, from, to, said }) =>
      withRow(
        row,
        group(row, {}, [line("stop", from, to, { class: "clock-stop" }), ...words(said)]),
      ),
    ),
    dot("start", one.start, size, { class: "dot" }),
  ]);
