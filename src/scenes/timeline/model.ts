import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { EVENTS, type Kind } from "./events";

interface Mark {
  id: string;
  kind: Kind;
  /** Where it stands on the line, and where its words stand. */
  y: number;
  words: number;
  date: string;
  text: string;
}

export interface Model {
  wide: boolean;
  /** The line’s distance from the left, and where words begin. */
  spine: number;
  indent: number;
  top: number;
  base: number;
  size: number;
  leading: number;
  years: Mark[];
  months: Mark[];
  /** The longest time without an event: where its words stand, and how many whole years it is. */
  quiet: { y: number; words: string; more: string; years: number };
  /** From the first of the months to the last. */
  span: number;
}

/** A date in years; without a day or month, its middle. */
function time(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return y + (m - 1) / 12 + (d - 1) / 365;
}

/** Heights at least `pitch` apart, as near to where they belong as that allows. */
export function apart(heights: readonly number[], pitch: number, base: number): number[] {
  const down: number[] = [];
  for (const y of heights) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + pitch));
  const up: number[] = [];
  for (const y of [...down].reverse()) up.push(Math.min(y, (up.at(-1) ?? base + pitch) - pitch));
  return up.reverse();
}

type Part = keyof typeof EVENTS;

/** The events of a part in the order of their days, each with its time. */
const ordered = ({ data }: SceneContext, part: Part) =>
  EVENTS[part]
    .map((one) => ({ ...one, at: time(data.dated(one.id).date) }))
    .sort((a, b) => a.at - b.at);

/** Stands events at their days on two lines, one of years and one of months. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const [top, base] = [plot.y + (wide ? 30 : 16), plot.y + plot.height - (wide ? 30 : 14)];
  const size = wide ? 8 : 5;
  const years = placed(context, "years", [top, base], wide ? 36 : 24);
  const months = placed(context, "months", [top, base], wide ? 40 : 20);
  const dates = [...years, ...months].map(({ date }) => context.width(date, "tick"));
  const days = ordered(context, "months").map(({ at }) => at);
  return {
    wide,
    spine: Math.ceil(margin[frame.name] + Math.max(wide ? 94 : 61, ...dates) + size + 8),
    indent: wide ? 80 : 34,
    top,
    base,
    size,
    leading: leading(frame),
    years,
    months,
    quiet: quiet(context, years),
    span: Math.round((days.at(-1)! - days[0]!) * 12),
  };
}

/** The marks of a part between two heights, the first at the top and the last at the foot. */
function placed(
  context: SceneContext,
  part: Part,
  [top, base]: [number, number],
  pitch: number,
): Mark[] {
  const { frame, say } = context;
  const events = ordered(context, part);
  const [from, to] = [events[0]!.at, events.at(-1)!.at];
  const ys = events.map(({ at }) => top + ((at - from) / (to - from)) * (base - top));
  const words = apart(ys, pitch, base);
  return events.map(({ id, kind }, i) => ({
    id,
    kind,
    y: round(ys[i]!),
    words: round(words[i]!),
    date: dayOf(context, part, id),
    text: say(`labels.${part}.${id}.${frame.name}`),
  }));
}

/** A month with its year; among months, a day without it. */
function dayOf({ data, day }: SceneContext, part: Part, id: string): string {
  const [, month, date] = data.dated(id).date.split("-");
  if (!month) return day(id);
  if (part === "years") return day(id, "month");
  return day(id, date ? "dayMonth" : "monthOnly");
}

/** The longest time between two events of the years. */
function quiet(context: SceneContext, years: readonly Mark[]): Model["quiet"] {
  const times = ordered(context, "years").map(({ at }) => at);
  const gaps = times.slice(1).map((at, i) => at - times[i]!);
  const longest = Math.max(...gaps);
  const i = gaps.indexOf(longest);
  const whole = Math.floor(longest);
  return {
    y: (years[i]!.y + years[i + 1]!.y) / 2,
    words: context.say("labels.quiet", { years: whole }),
    more: context.say("labels.quiet-more"),
    years: whole,
  };
}
