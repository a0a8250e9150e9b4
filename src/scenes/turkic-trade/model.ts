import { figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
  amount: string;
  who: string[];
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
    unit: number;
    height: number;
    bars: { id: string; value: number; amount: string; when: string }[];
    words: string[];
  };
}

type Row = [id: string, who: string, when: string];

const CLAIMS: Row[] = [
  ["ots-intra-trade-2022", "Türkiye, minister", "of 2022"],
  ["ots-intra-trade-tokayev-2023", "Kazakhstan, president", "of 2023"],
  ["ots-intra-trade-2023", "Türkiye, minister", "of 2023"],
  ["ots-intra-trade-2024", "business union", "of 2024"],
  ["ots-trade-yildirim-2025", "Council of Elders", "Nov. 2025"],
];
const COUNTS: Row[] = [
  ["turkiye-ots-year", "Türkiye, a year", "2020–24"],
  ["kz-ots-trade-2024", "Kazakhstan", "2024"],
  ["az-ots-trade-10m-2025", "Azerbaijan", "ten months, 2025"],
];

/** Circles whose areas are the sums, in one row of claims and one of counts. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const width = frame.width - 2 * left;
  const unit = wide ? 10.2 : 4.1;
  const row = (rows: Row[], y: number, span: number): Disc[] =>
    rows.map(([id, who, when], i) => {
      const pitch = span / rows.length;
      return {
        id,
        x: Math.round(left + (i + 0.5) * pitch),
        y,
        r: Math.round(Math.sqrt(value(id)) * unit * 10) / 10,
        amount: number(figure(id).value),
        who: paragraph(who, frame, pitch - 4),
        when,
      };
    });
  return {
    wide,
    left,
    leading: leading(frame),
    claims: row(CLAIMS, plot.y + (wide ? 150 : 62), width),
    counts: row(COUNTS, plot.y + (wide ? 460 : 202), width * 0.8),
    fund: {
      x: left,
      y: plot.y + (wide ? 120 : 56),
      unit: width / 640,
      height: wide ? 90 : 44,
      bars: [
        {
          id: "tif-capital-launch",
          value: value("tif-capital-launch"),
          amount: number(value("tif-capital-launch")),
          when: "May 2024",
        },
        {
          id: "tif-capital-600",
          value: value("tif-capital-600"),
          amount: number(value("tif-capital-600")),
          when: "December 2025",
        },
      ],
      words: paragraph(
        "declared at work on 5 December 2025; its first loans were to follow, none was found",
        frame,
        width,
      ),
    },
  };
}
