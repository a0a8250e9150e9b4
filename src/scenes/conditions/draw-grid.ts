/** Steps to three things as tracks to one station: laid as far as they are taken, dots beyond. Imports only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

type Row = Model["rows"][0];
type Stop = Row["stops"][0];

export const grid = ({ rows, station, wide }: Model): Mark[] => [
  ...rows.map(({ key, name, at, stops, way }) =>
    group(key, {}, [
      mark("path", "way", { d: way, class: "to-station" }),
      label("name", at, name, { class: "row-name" }),
      ...stops.map((one, n) => stop(one, n, wide ? [22, 34, 8] : [12.6, 14, 6])),
    ]),
  ),
  dot("station", station.at, station.r, { class: "station-goal" }),
  ...lines("station-name", station.words, station.name, {
    leading: 28,
    class: "row-name",
  }),
];

const WORDS = { reached: "taken", next: "next-step", open: "box-words" } as const;

/** A step: a stretch of track with its sleepers, or a dot where there is none. */
function stop(
  { id, how, from, to, dot: at, title, words, when, foot }: Stop,
  n: number,
  [leading, broad, sleepers]: [number, number, number],
): Mark {
  const drawn = group(`box-${n}`, {}, [
    ...(how === "reached"
      ? laid([from, to], broad, sleepers)
      : [dot("dots", at, broad * (how === "next" ? 0.36 : 0.26), { class: `step-${how}` })]),
    ...lines("title", words, title, { leading, class: WORDS[how] }),
    ...(when ? [label("when", foot, when, { class: "month" })] : []),
  ]);
  return id ? withRow(id, drawn) : drawn;
}

/** Rails on sleepers, as many to each stretch, along it or down. */
function laid([a, b]: readonly [Stop["from"], Stop["to"]], broad: number, count: number): Mark[] {
  const step = (b[0] - a[0] + b[1] - a[1]) / count;
  const thick = round(broad * 0.13);
  const side = round(broad * 0.3);
  const [x, y] = a[0] === b[0] ? [side, 0] : [0, side];
  return [
    line("sleepers", a, b, {
      class: "step-track",
      "stroke-width": broad,
      "stroke-dasharray": `${thick} ${round(step - thick, 2)}`,
      "stroke-dashoffset": round(-(step - thick) / 2, 2),
    }),
    ...[-1, 1].map((by) =>
      polyline(
        `rail${by}`,
        [a, b].map(([px, py]) => [px + x * by, py + y * by] as const),
        {
          class: "step-track",
          "stroke-width": thick,
        },
      ),
    ),
  ];
}
