import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Data } from "../../engine/tables/data";

interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
  /** Thousand million dollars. */
  value: number;
  amount: string;
  who: string[];
  when: string;
}

interface Bar {
  id: string;
  value: number;
  amount: string;
  when: string;
}

export interface Model {
  wide: boolean;
  left: number;
  leading: number;
  claims: Disc[];
  counts: Disc[];
  fund: {
    x: number;
    y: number;
    /** Picture units for a million dollars. */
    unit: number;
    height: number;
    bars: Bar[];
    words: string[];
  };
}

/** By year; their messages are `labels.<id>.who` and `labels.<id>.when`. */
const CLAIMS = [
  "ots-intra-trade-tokayev-2023",
  "ots-intra-trade-2022",
  "ots-intra-trade-2023",
  "ots-intra-trade-2024",
  "ots-trade-yildirim-2025",
];
const COUNTS = ["turkiye-ots-year", "kz-ots-trade-2024", "az-ots-trade-10m-2025"];

/** Circles whose areas are the sums, in one row of claims and one of counts. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const width = frame.width - 2 * left;
  const most = Math.max(...[...CLAIMS, ...COUNTS].map(data.value));
  const unit = (wide ? 85.3 : 34.3) / Math.sqrt(most);
  const row = (ids: readonly string[], y: number, span: number): Disc[] =>
    ids.map((id, i) => {
      const pitch = span / ids.length;
      const x = Math.round(left + (i + 0.5) * pitch);
      const r = round(Math.sqrt(data.value(id)) * unit);
      return { ...words(context, id, pitch - 4), x, y, r, value: data.value(id) };
    });
  return {
    wide,
    left,
    leading: leading(frame),
    claims: row(CLAIMS, plot.y + (wide ? 150 : 56), width),
    counts: row(COUNTS, plot.y + (wide ? 400 : 172), width * 0.8),
    fund: fund(context, left, width),
  };
}

/** What stands in a circle and under it. */
function words({ frame, data, print, say, lines }: SceneContext, id: string, measure: number) {
  return {
    id,
    amount: print(id, "amount"),
    who: lines(`labels.${id}.who`, { measure }),
    when: say(`labels.${id}.when`, { ...period(data), frame: frame.name }),
  };
}

/**
 * The first of the years whose sum is taken by the year,
 * and how many months are counted of the year that is not whole.
 */
export function period({ figure, value }: Data): { from: string; months: number } {
  const years = Math.round(value("turkiye-ots-trade-5y") / value("turkiye-ots-year"));
  const [last = ""] = figure("turkiye-ots-year").as_of.split("-");
  const [, month = "12"] = figure("az-ots-trade-10m-2025").as_of.split("-");
  return { from: String(Number(last) - years + 1), months: Number(month) };
}

/** The fund’s capital at two times; the larger leaves a sixteenth of the width free. */
function fund(
  { frame, data, print, day, lines }: SceneContext,
  left: number,
  width: number,
): Model["fund"] {
  const wide = frame.name === "wide";
  const bars = ["tif-capital-launch", "tif-capital-600"].map((id) => ({
    id,
    value: data.value(id),
    amount: print(id, "amount"),
    when: day(id, "month"),
  }));
  return {
    x: left,
    y: frame.plot.y + (wide ? 120 : 56),
    unit: (width * 15) / 16 / Math.max(...bars.map(({ value }) => value)),
    height: wide ? 90 : 44,
    bars,
    words: lines("labels.fund", { measure: width }),
  };
}
