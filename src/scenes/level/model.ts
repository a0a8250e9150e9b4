import { figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

interface Reading {
  id: string;
  year: number;
  /** Metres below zero. */
  depth: number;
  label: string;
  /** Which view names it: the long one, that only where there is room, the near one or both. */
  views: "long" | "wide" | "near" | "both";
  anchor: "start" | "middle" | "under";
}

interface Hull {
  id: string;
  /** How much of the hold is filled, 0 to 1. */
  filled: number;
  cells: number;
  amount: string;
  words: string[];
}

interface Basin {
  id: string;
  name: string;
  depth: number;
  before: number | null;
  planned: boolean;
  amount: string;
  words: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  size: number;
  readings: Reading[];
  next: { id: string; year: number; depth: number; label: string; words: string[]; gap: string };
  rise: { amount: string; words: string[] };
  old: { depth: number; words: string };
  last: { amount: string; words: string[] };
  hulls: Hull[];
  basins: Basin[];
  tanker: { draught: number; amount: string; words: string[] };
}

const READINGS: [id: string, views: Reading["views"], anchor: Reading["anchor"]][] = [
  ["caspian-1977", "long", "under"],
  ["caspian-1995", "long", "middle"],
  ["caspian-2006", "wide", "middle"],
  ["caspian-2020", "both", "start"],
  ["caspian-2024", "near", "start"],
  ["caspian-2025-09", "near", "start"],
];

/** The year of a reading; one of a month stands in that month. */
const year = (iso: string) => {
  const [y, m] = iso.split("-").map(Number) as [number, number?];
  return y + (m ? (m - 0.5) / 12 : 0);
};
const minus = (depth: number) => `−${depth.toFixed(2)}`;

/** Stands the readings in time and height, in years and metres; hulls by share, basins in metres. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const text = (words: string, measure: number) => paragraph(words, frame, measure);
  const ferry = (id: string, to: string): Hull => ({
    id,
    filled: 1 - value(id) / 100,
    cells: 10,
    amount: `${value(id)}% fewer`,
    words: text(`tank wagons on a ferry from Baku to ${to}`, wide ? 420 : 220),
  });
  const [loaded, full] = [value("aktau-tanker-load-2025"), value("aktau-tanker-full")];
  return {
    wide,
    left: wide ? 84 : 42,
    right: plot.width - margin[frame.name],
    top: plot.y + (wide ? 24 : 14),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    size: wide ? 6 : 4,
    readings: READINGS.map(([id, views, anchor]) => {
      const { as_of, value: depth } = figure(id);
      return { id, year: year(as_of), depth, label: minus(depth), views, anchor };
    }),
    next: {
      id: "caspian-2030",
      year: 2030,
      depth: value("caspian-2030"),
      label: minus(value("caspian-2030")).replace(/0$/, ""),
      gap: `${number(value("caspian-to-2030"))} m`,
      words: wide
        ? text(
            `Azerbaijan counted a fall of ${value("caspian-level-fall")} m in five years; Kazakhstan gives ${value("caspian-rate-kz")} cm a year on average, not saying since when`,
            330,
          )
        : [],
    },
    rise: {
      amount: `+${value("caspian-rise")} m`,
      words: text("from 1977 to 1995", wide ? 300 : 150),
    },
    old: { depth: value("caspian-1977"), words: "the low of 1977" },
    last: {
      amount: `${minus(value("caspian-2025-09"))} m`,
      words: text(
        `September 2025: ${value("caspian-under-low")} m lower than in 1977`,
        wide ? 300 : 130,
      ),
    },
    hulls: [
      {
        id: "aktau-tanker-load-2025",
        filled: loaded / full,
        cells: full / 1000,
        amount: `${number(loaded)} t`,
        words: text(
          `in a tanker at Aktau where ${number(full)} fitted, April 2025`,
          wide ? 460 : 230,
        ),
      },
      ferry("caspian-ferry-kuryk", "Kuryk"),
      ferry("caspian-ferry-turkmen", "Turkmenbashi, March 2025"),
    ],
    basins: [
      {
        id: "kuryk-dredge",
        name: "Kuryk",
        depth: value("kuryk-dredge"),
        before: value("kuryk-before"),
        planned: false,
        amount: `${value("kuryk-dredge")} m`,
        words: text(`dug from ${value("kuryk-before")}, November 2024`, wide ? 230 : 130),
      },
      {
        id: "aktau-dredging-depth",
        name: "Aktau",
        depth: value("aktau-dredging-depth"),
        before: null,
        planned: true,
        amount: `${value("aktau-dredging-depth")} m`,
        words: text("planned, first stage; the depth before was not found", wide ? 230 : 130),
      },
    ],
    tanker: {
      draught: value("taraz-liwa-dimensions"),
      amount: `${value("taraz-liwa-dimensions")} m`,
      words: text(
        wide ? "the tankers Taraz and Liwa, built for shallow water" : "two tankers built shallow",
        wide ? 250 : 96,
      ),
    },
  };
}
