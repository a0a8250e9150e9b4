import { amount, figure, widthOf } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** A length that was said of the gap. */
interface Tape {
  id: string;
  km: number;
  amount: string;
  /** What was measured, which decides how the tape is drawn. */
  kind: "rail" | "road" | "width" | "unsaid";
  who: string;
  /** From the left edge to the words after the number. */
  indent: number;
  /** Its turn: rails first, then what is not a railway. */
  group: "rail" | "other";
}

export interface Model {
  left: number;
  /** Picture units to a kilometre. */
  unit: number;
  top: number;
  base: number;
  leading: number;
  tapes: Tape[];
  ticks: number[];
  /** The stretch most officials name. */
  most: { from: number; to: number; words: string };
  kinds: Record<"rail" | "road" | "width" | "unsaid", string>;
}

const TAPES: [id: string, kind: Tape["kind"], wide: string, narrow: string][] = [
  [
    "length-45km-armenia-ministry",
    "rail",
    "Armenia’s infrastructure ministry, December 2021",
    "Armenian ministry, 2021",
  ],
  [
    "length-43km-uzbek-mot",
    "rail",
    "Uzbekistan’s transport ministry, July 2025",
    "Uzbek ministry, 2025",
  ],
  [
    "gap-43",
    "unsaid",
    "Secretary general of the Turkic states, October 2025",
    "Turkic states, 2025",
  ],
  ["gap-42", "rail", "Marta Kos, EU commissioner, December 2025", "EU commissioner, 2025"],
  [
    "length-42km-overchuk",
    "rail",
    "Alexei Overchuk, deputy premier of Russia, October 2023",
    "Russia, Overchuk, 2023",
  ],
  ["link-section-syunik", "rail", "an Azerbaijani explainer, undated", "an explainer, undated"],
  ["length-42km-interfax", "road", "Interfax, of a road, August 2025", "Interfax, 2025"],
  [
    "length-32km-barrack",
    "road",
    "Tom Barrack, US ambassador to Türkiye, of a road, July 2025",
    "US ambassador, 2025",
  ],
  [
    "length-32km-width-rferl",
    "width",
    "RFE/RL, of the width of the land, August 2025",
    "RFE/RL, 2025",
  ],
];

/** Lays what was said on one ruler, in kilometres from the same end. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  return {
    left,
    unit: (frame.width - 2 * left) / 46,
    top: plot.y + (wide ? 62 : 34),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    tapes: TAPES.map(([id, kind, long, short]) => {
      const said = figure(id);
      const printed = `${amount(said)} km`;
      return {
        id,
        km: said.value,
        amount: printed,
        kind,
        who: wide ? long : short,
        indent: widthOf(printed, frame, "value") + (wide ? 10 : 6),
        group: kind === "road" || kind === "width" ? "other" : "rail",
      };
    }),
    ticks: [0, 10, 20, 30, 40],
    most: { from: 42, to: 43, words: "42–43" },
    kinds: {
      rail: "railway",
      road: "road",
      width: "width of the land",
      unsaid: "not said of what",
    },
  };
}
