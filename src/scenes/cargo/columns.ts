/** The columns of the years and their words. None of it moves, so the model holds it drawn. */
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import {
  group,
  label,
  lines,
  mark,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
import { turned } from "./second";

/** A year's column, to scale in million tonnes. */
export interface Column {
  id: string;
  year: string;
  box: Corners;
  /** Its value, as its label has it, and where that stands. */
  label: string;
  at: Point;
}

/** Where columns stand: from, to, their ground, the breadth of a year, and which is the record. */
export interface Places {
  record: number;
  left: number;
  right: number;
  base: number;
  pitch: number;
}

const SIZES = {
  wide: { turn: 30, measure: 330, under: 30, over: 44, best: 42, edge: 12 },
  narrow: { turn: 20, measure: 138, under: 18, over: 26, best: 23, edge: 7 },
} as const;

/** The columns but for the record’s, over an axis that names all years. */
export const others = (
  { frame, say, date }: SceneContext,
  all: readonly Column[],
  { left, right, base, pitch, record }: Places,
): Mark[] => [
  line("ground", [left, base], [right, base], { class: "axis" }),
  ...all.map(({ year }, i) => {
    const short = frame.name === "narrow";
    return label(
      `year-${year}`,
      [left + (i + 0.5) * pitch, base + leading(frame) + 4],
      // Where there is little room, its last two digits.
      short ? say("labels.short-year", { year: year.slice(2) }) : date(year),
      { class: "tick middle" },
    );
  }),
  ...all.flatMap(({ id, box }, i) => {
    const look = i < turnAt(all) ? "bar" : "bar corridor";
    return i === record ? [] : [withRow(id, rect(id, box, { class: look }))];
  }),
];

/** Which column is the first after the turn. */
const turnAt = (all: readonly Column[]) => all.findIndex(({ id }) => id === "titr-volume-2022");

/** What the columns come to, where the climb begins, and how much less the last one is. */
export function values(context: SceneContext, all: readonly Column[], places: Places): Mark[] {
  const { frame, say } = context;
  const { record } = places;
  const [x, y] = all[record]!.at;
  return [
    ...all.map(({ id, at, label: text }, i) =>
      label(`${id}-value`, at, text, {
        class: `${i === record ? "hero best" : "value"} middle`,
      }),
    ),
    label("best", [x, y - SIZES[frame.name].best], say("labels.best"), {
      class: "note strong middle as-corridor",
    }),
    ...fall(context, all[record]!, all.at(-1)!),
    ...turn(context, all, places),
  ];
}

/** From the height of the record an arrow down to that of the last, and over the last how much less it is. */
function fall({ frame, say }: SceneContext, best: Column, { at: [x, y], box }: Column): Mark[] {
  const wide = frame.name === "wide";
  const [edge, level] = [best.box[0] + best.box[2], best.box[1]];
  const middle = round((edge + box[0]) / 2);
  const half = wide ? 5 : 3.5;
  // On phones its own value stands higher than the record is.
  const foot = wide ? level - 10 : round(y - leading(frame) - 2);
  return [
    line("level", [edge, level], [wide ? box[0] + box[2] : middle + half, level], {
      class: "apart",
    }),
    withRow(
      "fall-2025",
      group("fallen", {}, [
        mark("path", "arrow", {
          class: "fall-arrow",
          d: `M${middle},${level}V${box[1]}m${-half},${-half}l${half},${half}l${half},${-half}`,
        }),
        label("fall", [x, round(foot)], say("labels.fall"), {
          class: "value fall-by middle as-ink",
        }),
      ]),
    ),
  ];
}

/** The year of the turn and what happened, before the line of its slot and over what came before. */
function turn(
  { frame, lines: broken, say }: SceneContext,
  all: readonly Column[],
  { left, base, pitch }: Places,
): Mark[] {
  const { turn: tall, measure, under, over, edge } = SIZES[frame.name];
  const climb = turnAt(all);
  const x = left + climb * pitch;
  const low = Math.min(...all.slice(0, climb).map(({ at }) => at[1]));
  const key = frame.name === "wide" ? "notes.turn" : "notes.turn-short";
  const words = broken(key, { measure, look: "note turned" });
  const first = round(low - over - (words.length - 1) * turned(frame));
  const end = round(x - edge);
  return [
    line("turn", [x, first - under - tall], [x, base], { class: "hair" }),
    label("turn-year", [end, first - under], say("labels.turn"), { class: "value end" }),
    ...lines("turn-words", [end, first], words, {
      leading: turned(frame),
      class: "note turned end",
    }),
  ];
}
