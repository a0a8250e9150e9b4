import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** The axle of a wagon for narrower rails over wide ones; only the two distances are to scale. */
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
  roof: number;
  amounts: { gauge: string; standard: string; gap: string };
  words: { gauge: string[]; standard: string[] };
}

/** Draws the wide gauge nearly as wide as the picture. */
export function gauges({ frame, data, print, say, lines }: SceneContext): Gauges {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const rail = wide ? 70 : 28;
  const left = margin[name] + rail * 0.75;
  const unit = (width - left * 2) / data.value("gauge");
  const foot = plot.y + plot.height;
  const words = (id: string) => lines(`gauges.${id}`, { measure: wide ? 520 : 190 });
  return {
    left,
    wide: left + data.value("gauge") * unit,
    narrow: left + data.value("gauge-standard") * unit,
    rail,
    top: foot - (wide ? 132 : 58),
    radius: wide ? 128 : 52,
    foot,
    roof: plot.y + (wide ? 16 : 8),
    amounts: { gauge: print("gauge"), standard: print("gauge-standard"), gap: say("gap") },
    words: { gauge: words("gauge"), standard: words("gauge-standard") },
  };
}
