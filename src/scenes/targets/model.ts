import { dated, figure, paragraph, value } from "../legacy";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** A mark in time: when, how much, and the words that stand by it. */
interface Point {
  id: string;
  /** Years since 0, with their parts: the middle of 2020 is 2020.5. */
  time: number;
  amount: number;
  words: string[];
  /** From the mark to the words, and which way they run. */
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
}

/** One subject: promises hollow, outcomes filled, on a scale of its own. */
interface Subject {
  id: string;
  ceiling: number;
  rules: { amount: number; label: string }[];
  promises: Point[];
  outcomes: Point[];
  /** How many of the outcomes, from the first, are one count and so one line. */
  joined: number;
  /** Another count of what is an outcome, over a part of the year. */
  also?: Point;
  /** Two promises of the same amount, joined to show that only the date moved. */
  same: [from: number, to: number, amount: number] | [];
  /** Whether the promises are one number that came down in time. */
  slide?: true;
  /** What could pass at most, from one time to another. */
  limit?: { from: number; to: number; amount: number; words: string[] };
}

/** A date that moved: each announcement hops to the next. */
interface Hop {
  id: string;
  title: string[];
  dues: { time: number; label: string }[];
  /** How it stood when last heard of, beside the last hop or under a long one. */
  last: string[];
  under: boolean;
  row: number;
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  subjects: Subject[];
  hops: Hop[];
}

/** The middle of the year a date falls in, or the day itself where the day matters. */
const year = (iso: string) => Number(iso.slice(0, 4)) + 0.5;
const day = (iso: string) => {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return Math.round((y + (m - 1) / 12 + (d - 1) / 365) * 1000) / 1000;
};

type Place = [dx: number, dy: number, anchor: Point["anchor"]];

/** Takes promises and what came of them, and stands both in time. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const pick = <T>(forWide: T, forNarrow: T) => (wide ? forWide : forNarrow);
  const point = (
    id: string,
    time: number,
    words: string,
    measure: number,
    [dx, dy, anchor]: Place,
    scale = 1,
  ): Point => ({
    id,
    time,
    amount: value(id) / scale,
    words: words ? paragraph(words, frame, measure) : [],
    dx,
    dy,
    anchor,
  });
  const dot = (id: string, words = "", place: Place = [0, 0, "middle"], scale = 1): Point =>
    point(id, year(figure(id).as_of), words, 200, place, scale);
  const [opened, rebuilt] = [day(dated("btk-opened").date), day(dated("btk-rebuilt").date)];
  const rule = (amount: number, label: string) => ({ amount, label });
  const above: Place = pick([0, -14, "middle"], [0, -10, "middle"]);
  const below: Place = pick([0, 26, "middle"], [0, 20, "middle"]);

  return {
    left: wide ? 84 : 44,
    right: plot.width - (wide ? 30 : 16),
    top: plot.y + (wide ? 34 : 22),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    subjects: [
      {
        id: "boxes",
        ceiling: 560000,
        rules: [rule(100000, "100,000"), rule(300000, "300,000"), rule(500000, "500,000")].map(
          (one) => (wide ? one : { ...one, label: `${one.amount / 1000}k` }),
        ),
        promises: [
          point(
            "target-300k-teu-2020",
            2020.5,
            "300,000 by 2020",
            200,
            pick([14, -12, "start"], [10, -9, "start"]),
          ),
          point(
            "target-300k-teu-2029",
            2029.5,
            "300,000 by 2029",
            pick(200, 76),
            pick([0, 30, "middle"], [0, 22, "middle"]),
          ),
          point(
            "target-500k-teu-2030",
            2030.5,
            "500,000 by 2030",
            pick(130, 76),
            pick([-16, 5, "end"], [-10, 4, "end"]),
          ),
          point("target-50k-teu-2022", 2022.5, pick("50,000 for 2022", "50,000"), 200, above),
          point(
            "target-96k-teu-2025",
            2025.5,
            pick("96,000 for 2025", "96,000"),
            pick(130, 60),
            above,
          ),
        ],
        outcomes: [
          dot(
            "titr-teu-2020",
            pick("21,000 came", "21,000"),
            pick([10, -12, "start"], [4, -9, "start"]),
          ),
          dot("titr-teu-2021"),
          dot("titr-teu-2022"),
          dot("titr-teu-2023"),
          dot("titr-teu-2024"),
          dot(
            "titr-teu-2025",
            pick("77,000, by the ministry’s count", "77,000"),
            pick([14, 20, "start"], [4, 20, "middle"]),
          ),
        ],
        joined: 5,
        same: [2020.5, 2029.5, value("target-300k-teu-2020")],
      },
      {
        id: "tonnes",
        ceiling: 6,
        rules: [1, 2, 3, 4, 5].map((amount) => rule(amount, String(amount))),
        promises: [
          point(
            "target-3mt-2018",
            2018.5,
            pick("3 for 2018; what came, not found", "3 for 2018; not found"),
            pick(130, 76),
            pick([0, -34, "middle"], [4, -25, "middle"]),
          ),
          point(
            "target-3-2mt-2022",
            2022.5,
            "3.2 for 2022",
            200,
            pick([-14, -8, "end"], [0, -10, "middle"]),
          ),
          point(
            "target-4-2mt-2024",
            2024.5,
            "4.2 for 2024: beaten",
            pick(200, 74),
            pick([-24, 6, "end"], [-14, -10, "end"]),
          ),
          point("target-5-2mt-2025", 2025.5, pick("5.2 for 2025", "5.2"), 200, above),
          point(
            "target-5-2mt-2026",
            2026.5,
            pick("and for 2026", "again"),
            200,
            pick([16, 5, "start"], [9, 5, "start"]),
          ),
        ],
        outcomes: [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((y) =>
          dot(
            `titr-volume-${y}`,
            y === 2019
              ? "0.76"
              : y === 2022
                ? "1.49"
                : y === 2024
                  ? "4.48"
                  : y === 2025
                    ? "4.12"
                    : "",
            y === 2024
              ? above
              : y === 2025 || y === 2022
                ? pick([14, 20, "start"], [8, 16, "start"])
                : below,
          ),
        ),
        joined: 7,
        same: [2025.5, 2026.5, value("target-5-2mt-2025")],
      },
      {
        id: "trains",
        ceiling: 1150,
        rules: [250, 500, 750, 1000].map((amount) =>
          rule(amount, amount === 1000 ? "1,000" : String(amount)),
        ),
        promises: [
          point(
            "target-trains-600",
            day(figure("target-trains-600").as_of),
            pick("600, agreed with China, September 2024", "600, Sept. 2024"),
            pick(170, 66),
            below,
          ),
          point(
            "target-trains-1000",
            day(figure("target-trains-1000").as_of),
            pick("over 1,000, expected in November 2024", "over 1,000, Nov. 2024"),
            pick(170, 130),
            pick([16, 5, "start"], [10, 4, "start"]),
          ),
          point(
            "target-trains-400",
            day(figure("target-trains-400").as_of),
            pick("over 400, expected in August 2025", "over 400, Aug. 2025"),
            pick(170, 66),
            pick([-14, 18, "end"], [-10, 14, "end"]),
          ),
        ],
        slide: true,
        outcomes: [
          point(
            "trains-2025-ady",
            day(figure("trains-2025-ady").as_of),
            "over 390 ran",
            200,
            pick([0, 28, "middle"], [-4, 22, "end"]),
          ),
        ],
        joined: 0,
        same: [],
      },
      {
        id: "railway",
        ceiling: 7.2,
        rules: [1, 5].map((amount) => rule(amount, String(amount))),
        promises: [
          point(
            "btk-promise-6-5",
            opened,
            pick("6.5 at first, said at the opening in October 2017", "6.5 at first, said in 2017"),
            pick(260, 120),
            pick([18, 6, "start"], [11, 4, "start"]),
          ),
          point(
            "btk-capacity-5",
            rebuilt,
            pick("5: capacity after rebuilding, May 2024", "5: capacity, May 2024"),
            pick(180, 76),
            pick([0, -36, "middle"], [0, -27, "middle"]),
          ),
        ],
        outcomes: [
          dot("btk-2019", "0.11", pick([0, -14, "middle"], [0, -9, "middle"]), 1e6),
          dot("btk-2020", "0.22", pick([0, -14, "middle"], [0, -9, "middle"]), 1e6),
          dot("btk-2022", "0.43", pick([-14, 6, "end"], [-9, 5, "end"]), 1e6),
        ],
        joined: 0,
        also: point(
          "btk-2022-10m",
          2022.5,
          pick("0.54 in ten months, by the railway", "0.54 in ten months"),
          300,
          pick([14, 2, "start"], [9, 1, "start"]),
          1e6,
        ),
        same: [],
        limit: {
          from: opened,
          to: rebuilt,
          amount: value("btk-limit"),
          words: paragraph("until 2024 no more than 1 could pass", frame, 300),
        },
      },
    ],
    hops: [
      hop(
        frame,
        "etir",
        "Electronic transit papers (eTIR) in the corridor",
        0.4,
        ["etir-due-2024", "etir-due-2025", "etir-due-2026"],
        "still to come, February 2026",
        false,
      ),
      hop(
        frame,
        "anaklia",
        "Anaklia, a deep-sea port on the Black Sea",
        0.9,
        ["anaklia-due-2021", "anaklia-due-2029"],
        "last known from undated pages",
        true,
      ),
    ],
  };
}

function hop(
  frame: Frame,
  id: string,
  title: string,
  row: number,
  dues: string[],
  last: string,
  under: boolean,
): Hop {
  const wide = frame.name === "wide";
  return {
    id,
    row,
    title: paragraph(title, frame, wide ? 420 : 300, "note strong"),
    dues: dues.map((due) => ({ time: year(dated(due).date), label: dated(due).date })),
    last: paragraph(last, frame, under ? 240 : wide ? 160 : 90, "tick"),
    under,
  };
}
