/** A year as strokes on two pages, in fives. Runs in the browser, as draw.ts does. */
import {
  group,
  label,
  lines,
  mark,
  mix,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

type Tally = Model["tally"];
type Page = Tally["pages"][0];
/** The corners of a stroke: up one side, and down the other. */
type Stroke = readonly [Point, Point, Point, Point];

/** Fives in a row, rows of them, and the strokes of each: four upright, and one across them. */
const [ROW, FIVE] = [3, 5];

/** Where a stroke of a page begins and ends; one that is a part ends sooner. */
function ends(tally: Tally, [left, top]: Page["area"], i: number): [Point, Point] {
  const { first, pitch, high, gap } = tally;
  const [five, nth] = [Math.floor(i / FIVE), i % FIVE];
  const x = left + first[0] + (five % ROW) * pitch[0];
  const y = top + first[1] + Math.floor(five / ROW) * pitch[1];
  if (nth < FIVE - 1)
    return [
      [x + nth * gap, y + high],
      [x + (nth + 0.2) * gap, y],
    ];
  return [
    [x - gap * 0.7, y + high * 0.78],
    [x + gap * 3.9, y + high * 0.22],
  ];
}

/** A stroke with its thickness, or the part of one. */
function stroke(tally: Tally, area: Page["area"], i: number, part: number): Stroke {
  const [[x, y], [tox, toy]] = ends(tally, area, i);
  const [dx, dy] = [(tox - x) * part, (toy - y) * part];
  const half = tally.thick / 2 / Math.hypot(tox - x, toy - y);
  const [nx, ny] = [(toy - y) * half, (x - tox) * half];
  return [
    [x + nx, y + ny],
    [x + dx + nx, y + dy + ny],
    [x + dx - nx, y + dy - ny],
    [x - nx, y - ny],
  ];
}

/** Strokes from one to another, the last as far as it goes. */
const strokes = (
  tally: Tally,
  { area }: Page,
  [from, to]: readonly [number, number],
): { i: number; corners: Stroke }[] =>
  Array.from({ length: Math.ceil(to) - Math.ceil(from) }, (_, n) => {
    const i = Math.ceil(from) + n;
    return { i, corners: stroke(tally, area, i, Math.min(1, to - i)) };
  });

/** Both pages. The strokes of the first come out of the column, from slices of it. */
export function pages(
  { tally, leading }: Model,
  by: number,
  slice: (from: number, to: number) => Stroke,
): Mark[] {
  const { each } = tally;
  return tally.pages.map((one, nth) => {
    const drawn = strokes(tally, one, [0, one.strokes]).map(({ i, corners }) => {
      const from = slice(i * each, Math.min(i + 1, one.strokes) * each);
      const at = nth ? corners : corners.map((corner, k) => between(from[k]!, corner, by));
      return polyline(`stroke-${i}`, at, { class: "bar corridor" });
    });
    const missing = strokes(tally, one, [one.strokes, one.strokes + one.missing]);
    return group(`page-${nth}`, {}, [
      sheet(one.area, tally.fold),
      withRow(one.id, group(one.id, {}, drawn)),
      ...missing.map(({ i, corners }) =>
        polyline(`missing-${i}`, [...corners, corners[0]], { class: "tally-missing" }),
      ),
      ...(missing.length ? rest(tally, one, leading) : []),
      ...head(tally, one, leading),
    ]);
  });
}

/** A page with a turned corner. */
const sheet = ([x, y, width, height]: Page["area"], fold: number): Mark =>
  mark("path", "sheet", {
    class: "tally-page",
    d: `M${round(x)},${y}h${round(width - fold)}l${fold},${fold}v${round(height - fold)}h${round(-width)}z m${round(width - fold)},0v${fold}h${fold}`,
  });

/** A bracket under the strokes that are missing, and how many they are. */
function rest(tally: Tally, { area, strokes: from, missing }: Page, leading: number): Mark[] {
  const [first, last] = [Math.ceil(from), Math.ceil(from + missing) - 1].map((i) =>
    ends(tally, area, i),
  ) as [[Point, Point], [Point, Point]];
  const [left, right] = [first[0][0] - tally.gap * 0.3, last[1][0]];
  const foot = area[1] + tally.first[1] + tally.pitch[1] * (ROW - 1) + tally.high + leading * 0.35;
  return [
    polyline(
      "less",
      [
        [left, foot],
        [left, foot + 5],
        [right, foot + 5],
        [right, foot],
      ],
      { class: "gap-bracket" },
    ),
    label("rest", [(left + right) / 2, foot + leading * 1.2], tally.rest, {
      class: "value middle as-corridor",
    }),
  ];
}

const between = ([x, y]: Point, [tox, toy]: Point, by: number): Point => [
  mix(x, tox, by),
  mix(y, toy, by),
];

/** Who counts on a page, and how much it comes to. */
function head({ inset, named, amounts }: Tally, one: Page, leading: number): Mark[] {
  const [left, top] = one.area;
  const [x, y] = [left + inset, top + amounts];
  return [
    ...lines("names", [x, top + named], one.names, { leading, class: "note strong" }),
    label("amount", [x, y], one.amount, { class: "hero small" }),
    label("unit", [x + one.unit.x, y], one.unit.label, { class: "note" }),
  ];
}
