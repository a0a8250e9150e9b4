import type { Point } from "../../engine/svg/mark";

export type Way = "route" | "north" | "sea";

/** A line of words at a place, in a class. */
export interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

export interface Account {
  key: string;
  way: Way;
  end: string;
  stops: readonly string[];
}

/** Those of one forwarder, which compare, and the others, which do not: with the towns on the way. */
export const GROUPS: Record<"same" | "others", readonly Account[]> = {
  same: [
    { key: "north", way: "north", end: "time-xian-malaszewicze", stops: [] },
    { key: "forwarder", way: "route", end: "time-xian-constanta", stops: [] },
  ],
  others: [
    {
      key: "railway",
      way: "route",
      end: "time-altynkol-constanta",
      stops: ["time-altynkol-baku", "time-altynkol-poti"],
    },
    { key: "sea", way: "sea", end: "time-shanghai-poti", stops: [] },
  ],
};

/** From the top of the picture: heads, and for each group the feet of its words and how tall its bands are. */
export const SIZES = {
  wide: {
    heads: { same: 24, others: 332 },
    words: { same: [84, 210], others: [370, 458] },
    tall: { same: 58, others: 36 },
    gap: { same: 14, others: 10 },
    beside: { same: 14, others: 8 },
    pad: 12,
    foot: 520,
    tick: 20,
  },
  narrow: {
    heads: { same: 12, others: 140 },
    words: { same: [37, 92], others: [158, 201] },
    tall: { same: 20, others: 16 },
    gap: { same: 6, others: 5 },
    beside: { same: 8, others: 5 },
    pad: 6,
    foot: 229,
    tick: 14,
  },
} as const;

export type Group = keyof typeof GROUPS;

/** In which group a journey is, where its words stand, and where a day of it lies. */
export interface Place {
  group: Group;
  foot: number;
  x: (days: number) => number;
}
