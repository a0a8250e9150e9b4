import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { PARTS } from "./sketch";

/** A wheelset for narrower rails on wide ones, seen along them; across, all is to one scale but for a break. */
export interface Gauges {
  /** Units to a millimetre. */
  mm: number;
  /** Inner edge of the left rail, of the right one, and of that for which the wheels are made. */
  left: number;
  wide: number;
  narrow: number;
  /** Where a break leaves some of the middle out. */
  cut: number;
  /** The top of the rails and their foot, the middle of the axle, and how far from it the rails are. */
  top: number;
  foot: number;
  axle: number;
  radius: number;
  /** The foot of the sleeper, and the measure of the wide gauge. */
  sleeper: number;
  measure: number;
  /** Where the number of the gap ends: under its middle, and within the picture. */
  end: number;
  words: Record<"gauge" | "standard" | "gap" | "wheel" | "rail" | "short", string>;
}

/**
 * How far over the edge of the picture all stands, from the words under the measure up; room at its
 * right and head; and units to a millimetre, which leave no room for the middle.
 */
const FORM = {
  wide: { measure: 83, sleeper: 99, foot: 123, rail: 122, right: 27, head: 10, mm: 0.78 },
  narrow: { measure: 50, sleeper: 57, foot: 67, rail: 46, right: 0, head: 2, mm: 0.28 },
} as const;

/** Draws both sides of the set large, with a break between them. */
export function gauges({ frame, data, say, width: long }: SceneContext): Gauges {
  const { plot, width, name } = frame;
  const form = FORM[name];
  const edge = margin[name];
  const [wide, narrow] = [data.value("gauge"), data.value("gauge-standard")];
  const { mm } = form;
  const left = edge + PARTS.beside * mm;
  const right = width - edge - form.right - PARTS.beside * mm;
  const made = right - (wide - narrow) * mm;
  const bottom = plot.y + plot.height;
  const foot = bottom - form.foot;
  const top = foot - form.rail;
  const radius = (top - plot.y - form.head - PARTS.lip * mm) / 2;
  return {
    mm,
    left,
    wide: right,
    narrow: made,
    cut: left + (made - left) * 0.72,
    top,
    foot,
    axle: top - radius,
    radius,
    sleeper: bottom - form.sleeper,
    measure: bottom - form.measure,
    end: Math.min(width - edge * 0.9, (right + made) / 2 + long(say("gauges.gap"), "hero") / 2),
    words: {
      gauge: say(`gauges.gauge.${name}`),
      standard: say("gauges.gauge-standard"),
      gap: say("gauges.gap"),
      wheel: say("gauges.wheel"),
      rail: say("gauges.rail"),
      short: say("gauges.short"),
    },
  };
}
