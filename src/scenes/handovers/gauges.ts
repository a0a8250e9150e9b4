import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { PARTS } from "./sketch";

/** Both ends of a wheelset for narrower rails on wide ones; what lies between them is cut out. */
export interface Gauges {
  /** Units to a millimetre. */
  mm: number;
  /** Inner edge of the left rail, of the right one, and of that for which the wheels are made. */
  left: number;
  wide: number;
  narrow: number;
  /** The top of the rails and their foot, the middle of the axle, and the measure of the wide gauge. */
  top: number;
  foot: number;
  axle: number;
  measure: number;
  words: { gauge: string; standard: string; wheels: string[]; gap: string; unit: string };
}

/** Draws the gap as large as both rails and both wheels leave room for. */
export function gauges({ frame, data, say, lines }: SceneContext): Gauges {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const gap = data.value("gauge-gap");
  const { tread, lip, head, cut } = PARTS;
  const edge = margin[name];
  const mm = (width - edge * 2) / (tread + lip * 2 + cut + gap + head);
  const left = edge + tread * mm;
  const right = width - edge - head * mm;
  const narrow = right - gap * mm;
  const bottom = plot.y + plot.height;
  return {
    mm,
    left,
    wide: right,
    narrow,
    top: plot.y + plot.height * (wide ? 0.42 : 0.31),
    foot: bottom - (wide ? 104 : 57),
    axle: plot.y + plot.height * (wide ? 0.11 : 0.09),
    measure: bottom - (wide ? 46 : 27),
    words: {
      gauge: say("gauges.gauge"),
      standard: say("gauges.gauge-standard"),
      wheels: lines("gauges.wheels", { measure: narrow - left - (wide ? 24 : 8) }),
      gap: say("gauges.gap"),
      unit: say("gauges.unit"),
    },
  };
}
