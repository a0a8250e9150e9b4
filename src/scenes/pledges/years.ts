import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Oil of a year as a bar from the zero line: named and hollow, or counted and filled. */
interface Bar {
  id: string;
  y: number;
  long: number;
  year: string;
  /** What stands in the bar or after it. */
  words: string;
  inside: boolean;
}

/** A year’s oil, with a second, higher count of the same year where there is one. */
interface Came extends Bar {
  also: { id: string; long: number } | null;
}

export interface Years {
  zero: number;
  /** How high a bar is. */
  high: number;
  said: Bar[];
  came: Came[];
  /** Where what is said of the last count stands. */
  last: { x: number; y: number; words: string; long: number; counted: string };
  missing: { x: number; y: number; lines: string[] };
}

/** Figures that were named, in order, with the key of what is said of each. */
const SAID: [id: string, key: string][] = [
  ["kz-btc-2006-accession", "accession"],
  ["kz-btc-6mt-plan-2022", "in-time"],
  ["kz-socar-contract-2022", "contract"],
  ["kz-btc-3mt-plan-2024", "plan"],
  ["kz-socar-contract-2024", "steps"],
  ["kz-20mt-satkaliyev-2024-11", "possible"],
  ["kz-btc-7mt-2027", "by-2027"],
];

const CAME: [id: string, also?: string][] = [
  ["kz-btc-2008"],
  ["kz-btc-2009"],
  ["kz-btc-2020"],
  ["kz-aktau-baku-2022"],
  ["kz-aktau-baku-2023"],
  ["kz-btc-2024", "kz-btc-2024-tokayev"],
  ["kz-btc-2025-kmg", "kz-btc-2025-minister"],
];

const FORM = {
  wide: { zero: 78, top: 14, pitch: 36, high: 25, apart: 42, pad: 10 },
  narrow: { zero: 50, top: 5, pitch: 17.2, high: 14, apart: 6, pad: 6 },
} as const;

/** What was named, and under it what came: all bars to one scale. */
export function years(context: SceneContext): Years {
  const { frame, data, say, date, lines, width } = context;
  const wide = frame.name === "wide";
  const { zero, top, pitch, high, apart, pad } = FORM[frame.name];
  const right = frame.width - margin[frame.name];
  const unit = (right - zero) / data.value("kz-btc-2006-accession");
  const start = frame.plot.y + top;
  const year = (id: string) => date(data.figure(id).as_of.slice(0, 4), "year");
  // A year that has several bars stands at the first.
  const first = (all: readonly [string, ...unknown[]][], i: number) =>
    i && year(all[i - 1]![0]) === year(all[i]![0]) ? "" : year(all[i]![0]);
  const said = SAID.map(([id, key], i): Bar => {
    const { value, value_to } = data.figure(id);
    const long = round((value_to ?? value) * unit);
    const words = say(`who.${key}.${frame.name}`);
    const inside = width(words, "note strong") + pad * 2 < long;
    return { id, y: round(start + i * pitch), long, year: first(SAID, i), words, inside };
  });
  const second = start + SAID.length * pitch + apart;
  const came = CAME.map(([id, also], i): Came => {
    const long = (of: string) => round(data.value(of) * unit);
    // The last is said large; on phones, of the others, only the most.
    const most = id === "kz-btc-2009";
    const words = i === CAME.length - 1 || !(wide || most) ? "" : say(`came.${id}`);
    return {
      ...{ id, y: round(second + i * pitch), long: long(id), year: year(id), words, inside: false },
      also: also ? { id: also, long: long(also) } : null,
    };
  });
  const beside = zero + unit * (wide ? 4.2 : 6.8) + pad;
  return {
    zero,
    high,
    said,
    came,
    last: {
      x: round(beside),
      y: round(second + CAME.length * pitch - (pitch - high) - (wide ? 0 : 7)),
      words: say("came.last"),
      long: round(width(say("came.last"), "hero")) + pad,
      counted: say("came.counted"),
    },
    missing: {
      x: right,
      y: round(second + high * 0.8),
      lines: lines("came.missing", { measure: wide ? 300 : 130 }),
    },
  };
}
