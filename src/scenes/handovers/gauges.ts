import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** A wheelset for narrower rails on wide ones, from its end; the distances between rails are to scale. */
export interface Gauges {
  /** Inner edge of the left rail, of the right wide rail, and of the right narrower one. */
  left: number;
  wide: number;
  narrow: number;
  /** Height and width of a rail, and the top of it. */
  rail: number;
  top: number;
  /** Radius of a wheel. */
  radius: number;
  foot: number;
  /** Where the two distances are measured. */
  spans: { standard: number; gauge: number };
  amounts: { gauge: string; standard: string; gap: string };
  words: { gauge: string; standard: string };
}

/** Draws the wide gauge nearly as wide as the picture. */
export function gauges({ frame, data, print, say }: SceneContext): Gauges {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const rail = wide ? 92 : 46;
  const left = margin[name] + rail * 0.75;
  const unit = (width - left * 2) / data.value("gauge");
  const foot = plot.y + plot.height;
  const top = foot - (wide ? 156 : 84);
  return {
    left,
    wide: left + data.value("gauge") * unit,
    narrow: left + data.value("gauge-standard") * unit,
    rail,
    top,
    radius: (top - plot.y) / 2 - (wide ? 12 : 8),
    foot,
    spans: { standard: top - (wide ? 34 : 12), gauge: top + (wide ? 34 : 13) },
    amounts: { gauge: print("gauge"), standard: print("gauge-standard"), gap: say("gap") },
    words: { gauge: say("gauges.gauge"), standard: say("gauges.gauge-standard") },
  };
}
