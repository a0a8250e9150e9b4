import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { FLANGE } from "../../engine/svg/things/wheel";

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
  /** Where the two distances are measured. */
  spans: { standard: number; gauge: number };
  words: { gauge: string; standard: string; gap: string };
}

/** Draws the wide gauge nearly as wide as the picture. */
export function gauges({ frame, data, say }: SceneContext): Gauges {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const rail = wide ? 92 : 46;
  const left = margin[name] + rail * 0.75;
  const unit = (width - left * 2) / data.value("gauge");
  const foot = plot.y + plot.height;
  const top = foot - (wide ? 182 : 96);
  return {
    left,
    wide: left + data.value("gauge") * unit,
    narrow: left + data.value("gauge-standard") * unit,
    rail,
    top,
    radius: (top - plot.y - (wide ? 8 : 3)) / (1 + FLANGE),
    spans: { standard: top - (wide ? 44 : 15), gauge: foot - (wide ? 42 : 25) },
    words: {
      gauge: say("gauges.gauge"),
      standard: say("gauges.gauge-standard"),
      gap: say("gap"),
    },
  };
}
