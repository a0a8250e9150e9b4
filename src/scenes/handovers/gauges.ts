import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** A pair of rails in section, its distance to scale. */
interface Gauge {
  id: string;
  /** Inner edges of its two rails. */
  left: number;
  right: number;
  /** Height of the top of its rails. */
  y: number;
  amount: string;
  words: string;
}

/** Both gauges under one another, their left rails in line. */
export interface Gauges {
  rows: Gauge[];
  /** Height and width of a rail. */
  rail: number;
  gap: string;
}

const IDS = ["gauge", "gauge-standard"];

/** Draws the wider gauge nearly as wide as the picture. */
export function gauges({ frame, data, print, say }: SceneContext): Gauges {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const rail = wide ? 44 : 18;
  const left = margin[name] + rail * 1.2;
  const unit = (width - margin[name] - rail * 1.2 - left) / data.value("gauge");
  return {
    rail,
    gap: say("gap"),
    rows: IDS.map((id, i) => ({
      id,
      left,
      right: left + data.value(id) * unit,
      y: plot.y + plot.height * (wide ? 0.3 + i * 0.46 : 0.27 + i * 0.49),
      amount: print(id, "short"),
      words: say(`gauges.${id}.${name}`),
    })),
  };
}
