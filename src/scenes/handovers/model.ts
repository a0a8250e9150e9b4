import { dated, figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

interface Stop {
  id: string;
  name: string;
  y: number;
  /** Height of its words, clear of its neighbours'. */
  words: number;
  change: string;
}

interface Part {
  id: string;
  sea: boolean;
  from: number;
  to: number;
  length: string;
  /** Height of its length, clear of its neighbours'. */
  words: number;
}

export interface Model {
  wide: boolean;
  /** The line's distance from the left. */
  x: number;
  right: number;
  top: number;
  leading: number;
  stops: Stop[];
  parts: Part[];
  total: { amount: string; words: string[] };
  count: { id: string; amount: string; words: string[] };
  gauge: { id: string; amount: string; words: string[] };
  customs: { id: string; amount: string; words: string[] };
  links: { from: number; to: number; words: string; linked: boolean }[];
  due: { id: string; year: string; words: string[] }[];
}

const PARTS = [
  "rails-altynkol-aktau",
  "middle-sea",
  "georgia-section-azerbaijan",
  "georgia-section-georgia",
];
const STOPS: [id: string, name: string, wide: string, narrow: string][] = [
  ["altynkol", "Altynkol", "to wider rails; customs", "wider rails; customs"],
  ["aktau", "Aktau", "from train to ship; customs", "train to ship; customs"],
  ["alat", "Alat", "from ship to train; customs", "ship to train; customs"],
  ["georgia", "Georgia", "to another railway; customs", "another railway; customs"],
  ["turkiye", "Türkiye", "back to narrower rails, near here; customs", "narrower rails; customs"],
];

/** Lays the way from top to foot; heights are kilometres times one unit. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const [top, base] = [plot.y + (wide ? 24 : 12), plot.y + plot.height - (wide ? 24 : 10)];
  const step = leading(frame);
  const unit = (base - top) / value("way-to-turkiye");
  const ends = PARTS.map(value).reduce((all, km) => [...all, all.at(-1)! + km], [0]);
  const ys = ends.map((km) => Math.round((top + km * unit) * 10) / 10);
  const apart = (heights: number[], pitch: number) => {
    const up: number[] = [];
    for (const y of [...heights].reverse())
      up.push(Math.min(y, (up.at(-1) ?? base + pitch) - pitch));
    return up.reverse();
  };
  const words = apart(ys, wide ? 46 : 26);
  const x = margin[frame.name] + (wide ? 120 : 62);
  const room = frame.width - margin[frame.name] - x - (wide ? 330 : 172);
  const text = (line: string, measure = room) => paragraph(line, frame, measure);
  const middles = PARTS.map((_, i) => (words[i]! + words[i + 1]!) / 2);
  return {
    wide,
    x,
    right: frame.width - margin[frame.name],
    top,
    leading: step,
    stops: STOPS.map(([id, name, far, near], i) => ({
      id,
      name,
      y: ys[i]!,
      words: words[i]!,
      change: wide ? far : near,
    })),
    parts: PARTS.map((id, i) => ({
      id,
      sea: id === "middle-sea",
      from: ys[i]!,
      to: ys[i + 1]!,
      length: `${number(value(id))} km`,
      words: middles[i]!,
    })),
    total: {
      amount: `${number(value("way-to-turkiye"))} km`,
      words: text("from the Chinese border to that of Türkiye"),
    },
    count: {
      id: "distance-transshipments",
      amount: number(value("distance-transshipments")),
      words: text("changes of vehicle as far as Europe, over three seas, by the route’s own count"),
    },
    gauge: {
      id: "gauge",
      amount: number(figure("gauge").value),
      words: text(
        "mm between the rails of Kazakhstan, Azerbaijan and Georgia; less in China and Türkiye",
      ),
    },
    customs: {
      id: "tez-customs",
      amount: `${value("tez-customs")} min`,
      words: text(
        `for a declaration in the pilot, against up to ${value("tez-customs-before")} hours; the pilots were on other lines`,
      ),
    },
    links: [
      {
        from: ys[0]!,
        to: ys[3]!,
        words: wide ? "railways’ systems linked, by 2024" : "systems linked",
        linked: true,
      },
      { from: ys[3]!, to: ys[4]!, words: wide ? "to follow" : "to follow", linked: false },
    ],
    due: ["etir-due-2024", "etir-due-2025", "etir-due-2026"].map((id) => ({
      id,
      year: dated(id).date,
      words: text(
        {
          "etir-due-2024": wide ? "said in November 2023: to begin" : "said in November 2023",
          "etir-due-2025": wide
            ? "said in January 2025: to work among the Turkic states"
            : "said in January 2025",
          "etir-due-2026": wide
            ? "said in February 2026: to work in the rest"
            : "said in February 2026",
        }[id]!,
        room + (wide ? 60 : 30),
      ),
    })),
  };
}
