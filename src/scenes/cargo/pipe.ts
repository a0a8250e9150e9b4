import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { turned } from "./second";

/** An amount and its words. */
interface Said {
  key: string;
  at: Point;
  amount: string;
  /** Where its words begin, or end. */
  under: Point;
  words: string[];
}

/** A year of one pipeline as a bar on the ground of the years, which are drawn to its scale. */
export interface Pipe {
  id: string;
  box: Corners;
  /** Lines across it, each a record year over the other, and from the record to the first one. */
  cuts: string;
  level: [Point, Point];
  year: { at: Point; label: string };
  said: Said[];
}

/** How much narrower the years stand, the room over the bar, and where words are. */
const SIZES = {
  wide: { narrow: 0.72, top: 14, aside: 20, down: 80, over: 12, measure: 300 },
  narrow: { narrow: 0.72, top: 8, aside: 10, down: 38, over: 7, measure: 150 },
} as const;

/** The years as they stand beside the pipe, and the pipe. */
export function pipe(
  context: SceneContext,
  columns: readonly Corners[],
  { base, record }: { base: number; record: number },
): Pipe & { far: Corners[] } {
  const { frame, data } = context;
  const { narrow, top } = SIZES[frame.name];
  const [id, most] = ["cpc-2024", data.value("titr-volume-2024")];
  const left = margin[frame.name];
  const tall = base - frame.plot.y - top;
  const unit = tall / data.value(id);
  const [, , was, high] = columns[record]!;
  const low = (unit * most) / high;
  const far = columns.map(([x, , broad, height]): Corners => {
    const now = round(height * low, 2);
    return [round(left + (x - left) * narrow), round(base - now, 2), round(broad * narrow), now];
  });
  const broad = round(was * narrow);
  const x = round(frame.width - left - broad);
  const pieces = Math.round(data.value(id) / most);
  const step = unit * most;
  const own = far[record]!;
  return {
    id,
    far,
    box: [x, round(base - tall), broad, round(tall)],
    cuts: Array.from({ length: pieces - 1 }, (_, i) => {
      return `M${x},${round(base - (i + 1) * step)}h${broad}`;
    }).join(""),
    level: [
      [own[0] + own[2], own[1]],
      [x, own[1]],
    ],
    year: {
      at: [round(x + broad / 2), base + leading(frame) + 4],
      label: yearOf(context, data.figure(id).as_of),
    },
    said: said(context, [x, base - tall], own),
  };
}

/** A year; where there is little room, its last two digits. */
export const yearOf = ({ frame, say, date }: SceneContext, year: string): string =>
  frame.name === "wide" ? date(year) : say("labels.short-year", { year: year.slice(2) });

/** Beside the top of the pipe what it carried, and at the record what that is. */
function said(context: SceneContext, [x, y]: Point, own: Corners): Said[] {
  const { frame, lines, say, width } = context;
  const { aside, down, over, measure } = SIZES[frame.name];
  const [step, look] = [turned(frame), "note turned end"];
  const edge = round(x - aside);
  const amount = say("labels.route");
  const [right, foot] = [round(own[0] + own[2]), round(own[1] - over)];
  const route = lines("names.route", { measure: 400, look });
  return [
    {
      key: "all",
      at: [edge, round(y + down)],
      amount: say("labels.pipe"),
      under: [edge, round(y + down + step * 1.75)],
      words: lines("names.pipe", { measure, look }),
    },
    {
      key: "own",
      at: [right, foot],
      amount,
      under: [round(right - width(amount, "hero own") - aside * 0.6), foot],
      words: route,
    },
  ];
}
