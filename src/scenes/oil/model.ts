import { figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

interface Way {
  id: string;
  side: "russia" | "baku" | "other";
  amount: string;
  words: string[];
  /** In the detour's month: what was planned in addition, when anything was. */
  month: { id: string; amount: string; words: string[] } | null;
}

export interface Model {
  wide: boolean;
  left: number;
  /** Where the bands end and the words begin. */
  right: number;
  top: number;
  base: number;
  /** Picture units to a million tonnes of the year's exports. */
  unit: number;
  bar: number;
  leading: number;
  ways: Way[];
  /** The minister's count for Baku over the company's, in million tonnes. */
  more: number;
  total: { amount: string; words: string[] };
  month: { amount: string; words: string[] };
  share: { amount: string; words: string[] };
  small: { amount: string; words: string[] };
}

const WAYS: [
  id: string,
  side: Way["side"],
  wide: string,
  narrow: string,
  month: [id: string, words: string] | null,
][] = [
  [
    "kz-route-2025-cpc",
    "russia",
    "the CPC pipeline, across Russia to Novorossiysk",
    "CPC pipeline to Novorossiysk",
    null,
  ],
  [
    "kz-route-2025-atyrau-samara",
    "russia",
    "pipeline to Samara, in Russia",
    "pipe to Samara",
    ["reroute-dec-2025-samara", "by Samara, across Russia"],
  ],
  [
    "kz-route-2025-makhachkala",
    "russia",
    "ships to Makhachkala, in Russia",
    "ships to Makhachkala",
    null,
  ],
  [
    "kz-btc-2025-kmg",
    "baku",
    "ships to Baku",
    "ships to Baku",
    ["reroute-dec-2025-btc", "by Baku"],
  ],
  [
    "kz-route-2025-china",
    "other",
    "pipeline to China",
    "pipe to China",
    ["reroute-dec-2025-china", "to China"],
  ],
  ["kz-oil-rest", "other", "not accounted for", "not accounted for", null],
];

/** Places the bands; heights are million tonnes times `unit`. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const room = wide ? 250 : 138;
  const right = frame.width - margin[frame.name] - room;
  const text = (words: string, measure: number) => paragraph(words, frame, measure);
  const [kmg, minister] = [value("kz-btc-2025-kmg"), value("kz-btc-2025-minister")];
  return {
    wide,
    left: margin[frame.name],
    right,
    top: plot.y + (wide ? 34 : 8),
    base: plot.y + plot.height - (wide ? 16 : 6),
    unit: wide ? 4.4 : 1.9,
    bar: wide ? 20 : 10,
    leading: leading(frame),
    ways: WAYS.map(([id, side, far, near, month]) => ({
      id,
      side,
      amount: id === "kz-btc-2025-kmg" ? `${kmg}–${minister}` : number(value(id)),
      words: text(wide ? far : near, room - (wide ? 16 : 8)),
      month: month && {
        id: month[0],
        amount: number(value(month[0])),
        words: text(month[1], room - 16),
      },
    })),
    more: Math.round((minister - kmg) * 100) / 100,
    total: {
      amount: `${figure("kz-exports-2025-total").value} Mt`,
      words: wide ? ["exported in 2025"] : [],
    },
    month: {
      amount: number(value("reroute-all")),
      words: wide ? ["tonnes, the plan for December 2025"] : [],
    },
    share: {
      amount: `${value("kz-oil-russia")}%`,
      words: text("across Russia", 200),
    },
    small: {
      amount: `${value("kz-oil-baku-low")}–${value("kz-oil-baku-high")}%`,
      words: text("of the exports go by Baku; the counts differ", wide ? 200 : 330),
    },
  };
}
