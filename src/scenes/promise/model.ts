import { dated, deadlines, figure, paragraph, value } from "../legacy";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** A share that was reported: when, how much, and whether by the railway itself. */
interface Share {
  id: string;
  time: number;
  percent: number;
  own: boolean;
  /** Where its value stands from the mark; none where marks are too close. */
  label: [dx: number, dy: number] | [];
}

interface Promise {
  id: string;
  said: number;
  /** The share known when it was made. */
  from: number;
  due: number;
  label: string;
  /** How many lines its name is raised, clear of its neighbours. */
  up: number;
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  size: number;
  shares: Share[];
  promises: Promise[];
  years: number[];
  last: { amount: string; words: string[] };
  pace: { amount: string; words: string[] };
}

/** A date in years: the day, or the middle of a month. */
function day(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return Math.round((y + (m - 1) / 12 + (d - 1) / 365) * 1000) / 1000;
}

const SHARES = [
  "seg-ha-progress-2022-12",
  "seg-ha-progress-2023-12",
  "seg-ha-progress-2025-mid",
  "seg-ha-progress-2025-08",
  "seg-ha-progress-2025-11",
  "seg-ha-progress-2025-12",
  "built-horadiz-aghband",
];

/** The ends of the periods that were named. */
const PROMISES = [
  { id: "seg-ha-deadline-2023", due: 2024, label: "2023", up: 0 },
  { id: "seg-ha-deadline-2024", due: 2025, label: "2024", up: 0 },
  { id: "seg-ha-deadline-2025", due: 2026, label: "2025", up: 0 },
  { id: "seg-ha-deadline-mid2026", due: 2026.5, label: "mid-2026", up: 1 },
  { id: "seg-ha-deadline-end2026", due: 2027, label: "end of 2026", up: 2 },
];

/** Takes the reported shares, in per cent, and the promised finishes, and stands both in time. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  // Beside the line of the first promise, and under the mark where none passes.
  const places: Record<string, Share["label"]> = {
    "seg-ha-progress-2022-12": wide ? [-26, 6] : [-17, 5],
    "seg-ha-progress-2023-12": wide ? [0, 34] : [0, 22],
  };
  const shares = SHARES.map((id): Share => {
    const { as_of, value: percent } = figure(id);
    const own = id !== "seg-ha-progress-2025-mid";
    return {
      id,
      time: day(as_of),
      percent,
      own,
      label: places[id] ?? [],
    };
  });
  const known = (time: number) => {
    const own = shares.filter((one) => one.own);
    const next = own.findIndex((one) => one.time >= time - 0.01);
    if (next === 0) return time < own[0]!.time - 0.1 ? 0 : own[0]!.percent;
    const [a, b] = [own[next - 1]!, own[next]!];
    return a.percent + ((time - a.time) / (b.time - a.time)) * (b.percent - a.percent);
  };
  return {
    left: wide ? 84 : 48,
    right: plot.width - (wide ? 44 : 22),
    top: plot.y + (wide ? 84 : 48),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    size: wide ? 8 : 5,
    shares,
    promises: PROMISES.map(({ id, ...rest }) => {
      const { said } = deadlines.rows.find((one) => one.id === dated(id).id)!;
      const time = day(said);
      return { id, said: time, from: Math.round(known(time) * 10) / 10, ...rest };
    }),
    years: [2022, 2023, 2024, 2025, 2026, 2027],
    last: {
      amount: `${value("built-horadiz-aghband")}%`,
      words: paragraph("built, last known on 27 February 2026", frame, wide ? 190 : 96),
    },
    pace: {
      amount: `${value("built-in-six-months")} points`,
      words: paragraph(
        "in the six months to February 2026. To be ready by the end of the year, 30 more were needed in ten",
        frame,
        wide ? 560 : 290,
      ),
    },
  };
}
