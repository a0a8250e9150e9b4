import { leading } from "../../engine/scene/layout";
import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** A line of words at a place, in a class. */
interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A journey as a ribbon, from its start at the right. */
interface Journey {
  id: string;
  way: string;
  /** To the fewest days, and from there to the most. */
  sure: Corners;
  maybe: Corners;
  /** A mark for each day in it, at its foot. */
  ticks: string;
  /** The box, where the fewest days end, and what it stands on at its corners. */
  box: Corners;
  feet: string;
  said: Words[];
}

export interface Model {
  journeys: Journey[];
  /** Lines of the axis: the start, and some days. */
  grid: string;
  days: Words[];
  /** From one strip of the hatching to the next. */
  strips: number;
}

/** The two quotes of one forwarder: by which way, and the row of the whole journey. */
export const QUOTES = [
  { key: "north", row: "time-xian-malaszewicze", ink: "as-north" },
  { key: "route", row: "time-xian-constanta", ink: "as-corridor" },
] as const;

/** Days from one line of the axis to the next. */
const STEP = 10;

/**
 * Down from the top of the plot: the first ribbon, from it to the second, and the words of the axis; a ribbon, and what stands
 * in it from its top; its days; the box on it; and room beside words.
 */
const SIZES = {
  wide: {
    ...{ first: 84, step: 282, high: 150, axis: 548, head: 6 },
    ...{ amount: 86, way: 126, tick: 11, box: 172, foot: 4, pad: 18, strips: 10, lift: 16 },
  },
  narrow: {
    ...{ first: 35, step: 114, high: 68, axis: 237, head: 4 },
    ...{ amount: 34, way: 54, tick: 5, box: 62, foot: 2, pad: 8, strips: 5.5, lift: 6 },
  },
} as const;

/** Lays both journeys along one axis, as long as the longer one. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const { axis, head, high, strips, first, step } = SIZES[frame.name];
  const { along, most } = scale(context);
  const base = round(frame.plot.y + axis);
  const foot = round(frame.plot.y + first + step + high);
  const lines = Array.from({ length: Math.floor(most / STEP) }, (_, i) => (i + 1) * STEP);
  return {
    journeys: QUOTES.map((_, i) => journey(context, i)),
    grid: [0, ...lines]
      .map((day) => `M${along(day)},${frame.plot.y + head}V${foot + head * 2}`)
      .join(""),
    days: [
      { key: "start", at: [along(0), base], text: say("start"), look: "value end" },
      ...lines.map((days): Words => {
        const text = say("axis", { days });
        return { key: `day-${days}`, at: [along(days), base], text, look: "tick middle" };
      }),
    ],
    strips,
  };
}

/** Where days are, from the right, as the journey goes west. */
function scale({ frame, data }: SceneContext) {
  const right = frame.width - margin[frame.name];
  const most = Math.max(...QUOTES.map(({ row }) => data.figure(row).value_to ?? 0));
  const unit = (right - margin[frame.name]) / most;
  return { most, along: (day: number) => round(right - day * unit) };
}

function journey(context: SceneContext, nth: number): Journey {
  const { frame, data, lines, say } = context;
  const { amount, way, first, step, high, tick, box, foot, pad, lift, strips } = SIZES[frame.name];
  const { key, row, ink } = QUOTES[nth]!;
  const { value: few, value_to: most = few } = data.figure(row);
  const { along } = scale(context);
  const top = round(frame.plot.y + first + nth * step);
  const [start, soon, late] = [along(0), along(few), along(most)];
  const inside = (name: string, y: number, text: string, look: string): Words => {
    return { key: name, at: [start - pad, round(top + y)], text, look: `${look} in-ribbon end` };
  };
  // Where it ends stands left of the ribbon, or beside the box if there is no room for it.
  const aside = late > frame.width / 2;
  const to = lines(`ends.${key}`, {
    measure: aside ? late - pad * 2 : frame.width / 2,
    look: "value",
  });
  const level = aside ? top + high / 2 + strips / 2 : top - lift;
  return {
    ...{ id: row, way: key },
    sure: [soon, top, round(start - soon), high],
    maybe: [late, top, round(soon - late), high],
    ticks: Array.from(
      { length: few - 1 },
      (_, i) => `M${along(i + 1)},${top + high}v-${tick}`,
    ).join(""),
    box: [soon, round(top - foot - box * BOX_SHAPE), box, round(box * BOX_SHAPE)],
    feet: [soon, soon + box - foot * 3]
      .map((x) => `M${round(x)},${top}v${-foot}h${foot * 3}v${foot}z`)
      .join(""),
    said: [
      inside("amount", amount, say(`amounts.${key}`), "hero long-days"),
      inside("way", way, say(`ways.${key}`), "value long-way"),
      ...to.map((text, i): Words => {
        const y = round(level + (aside ? i : i + 1 - to.length) * leading(frame));
        const at: Point = [round(aside ? late - pad : soon + box + pad), y];
        return { key: `to-${i}`, at, text, look: `value ${ink}${aside ? " end" : ""}` };
      }),
    ],
  };
}
