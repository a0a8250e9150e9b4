import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { QUOTES, SIZES, WEEK, type Words } from "./accounts";
import { differ, head, others } from "./words";

/** A journey as a calendar: a square for each day, a row for a week. */
export interface Journey {
  id: string;
  way: string;
  /** The squares up to the fewest days, and those from there to the most. */
  sure: Corners[];
  maybe: Corners[];
  said: Words[];
  /** The number of the last day, of the fewest and of the most, in its square. */
  days: Words[];
}

export interface Model {
  journeys: Journey[];
  differ: Words[];
  /** What stands apart, because it does not compare. */
  others: {
    corners: Corners;
    head: Words;
    clocks: { row: string; said: Words }[];
  };
}

/** Lays the quotes of the forwarder side by side as calendars, and the other clocks under them as words. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const { apart } = SIZES[frame.name];
  const edge = margin[frame.name];
  const column = (frame.width - 2 * edge - apart) / 2;
  const journeys = QUOTES.map(({ key, row }, i) =>
    journey(context, { key, row, x: round(edge + i * (column + apart)), column }),
  );
  const [, y, , high] = journeys[0]!.maybe.at(-1)!;
  return {
    journeys,
    differ: differ(context, [edge, y + high], column),
    others: others(context),
  };
}

interface Place {
  key: string;
  row: string;
  x: number;
  column: number;
}

function journey(context: SceneContext, { key, row, x, column }: Place): Journey {
  const { frame, data, number } = context;
  const { gap, top, high, digit } = SIZES[frame.name];
  const { value, value_to: most = value } = data.figure(row);
  const pitch = (column + gap) / WEEK;
  const day = (i: number): Corners => [
    round(x + (i % WEEK) * pitch),
    round(frame.plot.y + top + Math.floor(i / WEEK) * (high + gap)),
    round(pitch - gap),
    high,
  ];
  const all = Array.from({ length: most }, (_, i) => day(i));
  const last = (of: number, look: string): Words => {
    const [left, up, wide, tall] = all[of - 1]!;
    const at = [round(left + wide / 2), round(up + tall / 2 + digit)] as const;
    return { key: `day-${of}`, at, text: number(of), look: `day-number ${look} middle` };
  };
  return {
    id: row,
    way: key,
    sure: all.slice(0, value),
    maybe: all.slice(value),
    said: head(context, key, x),
    days: [last(value, "in"), last(most, "out")],
  };
}
