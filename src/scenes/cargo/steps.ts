import type { Step } from "../../engine/scene/scene";

/** What decides the picture of the columns. */
export interface State {
  /** Million tonnes at the top of the picture. */
  ceiling: number;
  /** Rules, in million tonnes. */
  rules: number[];
  /** How many years fit between the edges. */
  span: number;
  /** How many columns of the ministry's count stand, from 2019. */
  years: number;
  /** How many years the axis names. */
  named: number;
  /** The year that is the subject, which stands in colour. */
  subject: string;
  /** How much of each part is shown, from 0 to 1. */
  dip: number;
  record: number;
  second: number;
  promises: number;
  plans: number;
  beside: number;
}

const quiet = { dip: 0, record: 0, second: 0, promises: 0, plans: 0, beside: 0, subject: "" };
const sevenYears = { ceiling: 5, rules: [1, 2, 3, 4, 5], span: 7, named: 7 };
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `titr-volume-${from + i}`);

const SUB = "Middle Corridor cargo, million tonnes a year";

/** Six states: the small years, the record, the other count, the promise, the fall, the neighbours. */
export const steps = (): Record<string, Step<State>> => ({
  small: {
    headline: "2019 to 2021: under a million tonnes a year",
    sub: SUB,
    alt: "Columns for 2019, 2020 and 2021 at 0.76, 0.78 and 0.59 million tonnes: all below one million, and the last lower than the first.",
    rows: years(2019, 2021),
    state: { ...quiet, ceiling: 1.1, rules: [0.5, 1], span: 5, named: 3, years: 3, dip: 1 },
  },
  record: {
    headline: "Then three years of growth, to a record 4.48 million tonnes",
    sub: SUB,
    alt: "The columns rise from 0.59 million tonnes in 2021 to 1.49, 2.76 and, in 2024, a record 4.48.",
    rows: [...years(2019, 2024), "growth-since-2020", "growth-since-2021"],
    state: { ...quiet, ...sevenYears, years: 6, subject: "2024", record: 1 },
  },
  counts: {
    headline: "Another official count of the same year says 3.3",
    sub: "Middle Corridor cargo in million tonnes, two counts",
    alt: "Two columns for 2024 side by side: 4.48 million tonnes by the ministry, 3.3 by the route’s own Association and the state railway.",
    rows: [
      ...years(2019, 2024),
      "growth-2024",
      "titr-volume-2024-association",
      "titr-volume-2024-ktz",
      "growth-2024-association",
    ],
    state: { ...quiet, ...sevenYears, years: 6, subject: "2024", second: 1 },
  },
  promise: {
    headline: "Ten million tonnes: a capacity, then a cargo, on a moving date",
    sub: "Middle Corridor, million tonnes a year; promises hollow",
    alt: "Beside the columns to 2024 stand four hollow ones of 10 million tonnes: two of capacity, for 2025 and 2027, and two of cargo, for 2030 and without a date.",
    rows: [
      ...years(2019, 2024),
      "target-10mt-2025",
      "target-10mt-2027",
      "target-10mt-5years",
      "target-10mt-tokayev",
    ],
    state: {
      ...quiet,
      ceiling: 11,
      rules: [2, 4, 6, 8, 10],
      span: 14,
      named: 12,
      years: 6,
      subject: "2024",
      promises: 1,
    },
  },
  fell: {
    headline: "2025 was to bring 5.2 million tonnes. It brought 4.12",
    sub: SUB,
    alt: "The column of 2025 stands at 4.12 million tonnes, below 2024 and below the hollow column of its forecast, 5.2. The plan for 2026 is 5.2 again.",
    rows: [...years(2019, 2025), "target-5-2mt-2025", "target-5-2mt-2026", "fall-2025"],
    state: {
      ...quiet,
      ceiling: 6,
      rules: [1, 2, 3, 4, 5],
      span: 8,
      named: 8,
      years: 7,
      subject: "2025",
      plans: 1,
    },
  },
  beside: {
    headline: "Beside its neighbours, even the record year is a sliver",
    sub: "Middle Corridor and others, million tonnes a year",
    alt: "On a scale of hundreds of millions of tonnes the route’s columns are slivers at the bottom. One oil pipeline across Russia reaches 63, all Kazakh railways 318.",
    rows: [...years(2019, 2025), "cpc-2024", "kazakh-rail-2025", "pipe-over-road"],
    state: {
      ...quiet,
      ceiling: 330,
      rules: [100, 200, 300],
      span: 13,
      named: 0,
      years: 7,
      subject: "2024",
      beside: 1,
    },
  },
});
