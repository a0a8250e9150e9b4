import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the promised finishes. */
export interface State {
  /** Years at the left and right edge. */
  from: number;
  to: number;
  /** Per cent at the foot, and the rules. */
  floor: number;
  rules: number[];
  /** How many promises are drawn, from the first. */
  promises: number;
  /** How much of each part is shown, from 0 to 1. */
  last: number;
  pace: number;
}

const all = { from: 2022, to: 2027.1, floor: 0, rules: [0, 50, 100], last: 1, pace: 0 };
const SHARES = [
  "seg-ha-progress-2022-12",
  "seg-ha-progress-2023-12",
  "seg-ha-progress-2025-mid",
  "seg-ha-progress-2025-08",
  "seg-ha-progress-2025-11",
  "seg-ha-progress-2025-12",
  "built-horadiz-aghband",
];
const DUE = [
  "seg-ha-deadline-2023",
  "seg-ha-deadline-2024",
  "seg-ha-deadline-2025",
  "seg-ha-deadline-mid2026",
  "seg-ha-deadline-end2026",
];
const SUB = "Horadiz to the Armenian border, per cent of the railway built";

/** Four states: what is built, the first promises, the later ones, and the pace. */
export const steps = (): Record<string, Step<State>> => ({
  built: {
    headline: "The railway to the border is seventy per cent built",
    sub: SUB,
    alt: "A line of reported shares rises from 40 per cent in December 2022 to 45 a year later and 70 in February 2026, the last that is known.",
    rows: SHARES,
    state: { ...all, promises: 0 },
  },
  first: {
    headline: "It was to be ready in 2023, and then in 2024",
    sub: SUB,
    alt: "Two dashed lines run from the days of the promises to a finish at the end of 2023 and of 2024. By then 45 per cent, in December 2023, was the newest share reported.",
    rows: [...SHARES, ...DUE.slice(0, 2)],
    state: { ...all, promises: 2, last: 0 },
  },
  fan: {
    headline: "Five promised finishes, each later than the one before",
    sub: SUB,
    alt: "Five dashed lines fan out to finishes at the end of 2023, of 2024, of 2025, in the middle of 2026 and at its end. The line of what was built stays under all of them and ends at 70 per cent.",
    rows: [...SHARES, ...DUE],
    state: { ...all, promises: 5, last: 0 },
  },
  pace: {
    headline: "Three points in six months, and thirty still to go",
    sub: SUB,
    alt: "The last year from near: 67 per cent in August 2025, 68 in November, 69 in December, 70 in February 2026. The promises of mid-2026 and of its end rise much more steeply.",
    rows: [...SHARES, ...DUE, "built-in-six-months", "left-to-build"],
    state: {
      from: 2025.45,
      to: 2027.06,
      floor: 40,
      rules: [40, 60, 80, 100],
      promises: 5,
      last: 0,
      pace: 1,
    },
  },
});
