import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

export const MOST = "kz-btc-2009";
export const LAST = "kz-btc-2025-kmg";

export interface Spoken {
  key: string;
  place: "after" | "before" | "between" | "over";
}

/** From the edges of the plot; and how thick a bar is for a year. */
export const FORM = {
  wide: { left: 56, right: 62, top: 42, foot: 84, bar: 0.78, gap: 14 },
  narrow: { left: 32, right: 47, top: 12, foot: 51, bar: 0.8, gap: 6 },
} as const;

/** Where a year and an amount stand. */
export type Scale = (year: number, amount: number) => Point;

/** How much was named and by whom: after or before a stem and under its rule, between rules, or over a ring. */
export function spoken(context: SceneContext, [x, y]: Point, { key, place }: Spoken): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const { gap } = FORM[frame.name];
  const note = noted(context);
  const strong = wide ? "value" : "note strong";
  if (place === "over") {
    const found = note(`who.${key}`, [x, y], strong, wide ? 80 : 50);
    const up = (wide ? 14 : 9) + lead * (found.lines.length - 1);
    return [{ ...found, y: Math.round(y - up) }];
  }
  const side = place === "after" ? "" : " end";
  const from = x + (place === "after" ? gap : -gap);
  const down = place === "between" ? (wide ? -12 : 4.5) : wide ? 24 : 16.5;
  const look = `${strong}${side}`;
  const who = note(`who.${key}`, [from, y + down], look);
  // On phones there is no room for more.
  return wide ? [who, note(`by.${key}`, [from, y + down + lead * 1.05], `note${side}`)] : [who];
}

/** What is said of what came, and of the years without a figure. */
export function notes(context: SceneContext, at: Scale, yearOf: (id: string) => number): Note[] {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const note = noted(context);
  const strong = `${wide ? "value" : "note strong"} as-energy`;
  const [x, y] = at(yearOf(MOST) + 0.11, data.value(MOST));
  const [before, after] = [at(yearOf(MOST) + 1, 0), at(yearOf("kz-btc-2020"), 0)];
  return [
    note(`came.most.${frame.name}`, [x, y - (wide ? 10 : 7)], strong),
    note(
      "came.missing",
      [(before[0] + after[0]) / 2, before[1] - (wide ? 12 : 5)],
      "note quiet middle",
    ),
    note(
      `came.last.${frame.name}`,
      [frame.width - margin[frame.name], before[1] + (wide ? 73 : 38)],
      wide ? "hero small as-energy end" : "value as-energy end",
      820,
    ),
  ];
}
