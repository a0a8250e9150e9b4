/** The columns of the years and their words. None of it moves, so the model holds it drawn. */
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { group, label, lines, round, withRow, type Mark, type Point } from "../../engine/svg/mark";
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

/** Where columns stand: from, to, their ground, and the breadth of a year. */
export interface Places {
  left: number;
  right: number;
  base: number;
  pitch: number;
}

const SIZES = {
  wide: { turn: 30, measure: 330, under: 30, over: 44, best: 42, edge: 12 },
  narrow: { turn: 20, measure: 138, under: 18, over: 26, best: 18, edge: 7 },
} as const;

/** The other years, over an axis that names all. */
export const others = (
  { frame, say, date }: SceneContext,
  all: readonly Column[],
  record: number,
  { left, right, base, pitch }: Places,
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
  ...all.flatMap(({ id, box }, i) =>
    i === record ? [] : [withRow(id, rect(id, box, { class: "bar" }))],
  ),
];

/** What the columns come to, where the climb begins, and how much less the last one is. */
export function values(
  context: SceneContext,
  all: readonly Column[],
  record: number,
  places: Places,
): Mark[] {
  const { frame, say } = context;
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
    fall(context, all.at(-1)!.at, places.pitch),
    ...turn(context, all, places),
  ];
}

/** Over the last value how much less it is than the record. */
function fall({ frame, lines: broken }: SceneContext, [x, y]: Point, pitch: number): Mark {
  const lead = leading(frame);
  const texts = broken("labels.fall", { measure: pitch, look: "note strong" });
  const at: Point = [x, round(y - texts.length * lead - 2)];
  const words = lines("fall", at, texts, { leading: lead, class: "note strong middle" });
  return withRow("fall-2025", group("fall-2025", {}, words));
}

/** The year of the turn and what happened, before the line of its slot and over what came before. */
function turn(
  { frame, lines: broken, say }: SceneContext,
  all: readonly Column[],
  { left, base, pitch }: Places,
): Mark[] {
  const { turn: tall, measure, under, over, edge } = SIZES[frame.name];
  const climb = all.findIndex(({ id }) => id === "titr-volume-2022");
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
