import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

type Way = "route" | "north" | "sea";

/** A line of words at a place, in a class. */
interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** One account of a journey: a band as long as its fewest days, and a pale one on to the most. */
export interface Journey {
  id: string;
  way: Way;
  y: number;
  tall: number;
  /** Where the band is after the fewest days, and after the most. */
  low: number;
  high: number;
  /** The days, of what they are and who says so, and the town where it ends. */
  said: Words[];
  /** Towns on the way, with the row of each. */
  stops: { row: string; x: number; name: Words }[];
}

export interface Model {
  left: number;
  /** The days under the bands: from where to where their lines go, and their names. */
  ruler: { top: number; foot: number; ticks: (Words & { x: number })[] };
  /** What the accounts under it have in common. */
  heads: Words[];
  journeys: Journey[];
}

interface Account {
  key: string;
  way: Way;
  end: string;
  stops: readonly string[];
}

/** Those of one forwarder, which compare, and the others, which do not: with the towns on the way. */
const GROUPS: Record<"same" | "others", readonly Account[]> = {
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

/** Days between two lines of the ruler. */
const STEP = 10;

/** From the top of the picture: heads, and for each group the feet of its words and how tall its bands are. */
const SIZES = {
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

const INK = { route: "as-corridor", north: "as-north", sea: "as-sea-route" } as const;

type Group = keyof typeof GROUPS;

/** Lays the journeys under one another as bands of days, all from one edge and on one ruler. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const { heads, words, foot } = SIZES[frame.name];
  const left = margin[frame.name];
  const all = Object.values(GROUPS).flat();
  const most = Math.max(...all.map(({ end }) => days(context, end).most));
  const last = Math.ceil(most / STEP) * STEP;
  const x = (at: number) => round(left + (at / last) * (frame.width - left * 2));
  const top = frame.plot.y;
  const groups = Object.keys(GROUPS) as Group[];
  return {
    left,
    ruler: {
      top: round(top + words.same[0] + SIZES[frame.name].gap.same),
      foot: round(top + foot),
      ticks: ticks(context, last, x),
    },
    heads: groups.map((group) => ({
      key: group,
      at: [left, round(top + heads[group])],
      text: say(`heads.${group}`),
      look: "note strong",
    })),
    journeys: groups.flatMap((group) =>
      GROUPS[group].map((one, i) =>
        journey(context, one, { group, foot: round(top + words[group][i]!), x }),
      ),
    ),
  };
}

/** The days of the ruler, the last with its unit. */
function ticks({ frame, number, say }: SceneContext, last: number, x: Place["x"]) {
  const { foot, tick } = SIZES[frame.name];
  const y = round(frame.plot.y + foot + tick);
  return Array.from({ length: last / STEP + 1 }, (_, i) => {
    const day = i * STEP;
    const text = day === last ? say("labels.days", { day }) : number(day);
    const look = day === last ? "tick end" : day ? "tick middle" : "tick";
    return { key: `tick-${day}`, x: x(day), at: [x(day), y] as const, text, look };
  });
}

/** The fewest days of a row, and the most. */
function days({ data }: SceneContext, id: string) {
  const { value, value_to } = data.figure(id);
  return { fewest: value, most: value_to ?? value };
}

/** In which group a journey is, where its words stand, and where a day of it lies. */
interface Place {
  group: Group;
  foot: number;
  x: (days: number) => number;
}

function journey(context: SceneContext, one: Account, place: Place): Journey {
  const { frame } = context;
  const { group, foot, x } = place;
  const { tall, gap } = SIZES[frame.name];
  const { fewest, most } = days(context, one.end);
  const y = round(foot + gap[group]);
  const [low, high] = [x(fewest), x(most)];
  const middle = round(y + tall[group] / 2 + (frame.name === "wide" ? 6 : 4.4));
  return {
    id: one.end,
    way: one.way,
    y,
    tall: tall[group],
    low,
    high,
    said: [...words(context, one, place), town(context, one, { group, middle, low, high })],
    stops: one.stops.map((row) => stop(context, row, { x, middle })),
  };
}

/** The days, and what they are of. */
function words({ frame, say, width }: SceneContext, one: Account, { group, foot, x }: Place) {
  const same = group === "same";
  const ink = INK[one.way];
  const amount = {
    text: say(`amounts.${one.key}`),
    look: `${same ? "hero small" : "value"} ${ink}`,
  };
  const beside = round(
    x(0) + width(amount.text, same ? "hero small" : "value") + SIZES[frame.name].beside[group],
  );
  const what = say(same || frame.name === "wide" ? `ways.${one.key}` : `short.${one.key}`);
  return [
    { key: "amount", at: [x(0), foot] as const, ...amount },
    {
      key: "what",
      at: [beside, foot] as const,
      text: what,
      look: same ? `value ${ink}` : "note",
    },
  ];
}

/** Where it ends: behind the band, or in it if there is no room. */
function town(
  { frame, say, width }: SceneContext,
  { key }: Account,
  { group, middle, low, high }: { group: Group; middle: number; low: number; high: number },
): Words {
  const { pad } = SIZES[frame.name];
  const text = say(`ends.${key}`);
  const look = group === "same" ? "town" : "town less";
  const outside = high + pad + width(text, look) <= frame.width - margin[frame.name];
  return outside
    ? { key: "to", at: [high + pad, middle], text, look: `${look} out` }
    : { key: "to", at: [low - pad, middle], text, look: `${look} end` };
}

/** A town on the way: the first is named before the line of its day, for two names do not fit between. */
function stop(
  { data, frame, place, say }: SceneContext,
  row: string,
  { x, middle }: { x: Place["x"]; middle: number },
) {
  const { to, value } = data.times.rows.find(({ id }) => id === row)!;
  const pad = SIZES[frame.name].pad / 2;
  const before = row === GROUPS.others[0]!.stops[0];
  const at = [round(x(value) + (before ? -pad : pad)), middle] as const;
  const text = say(frame.name === "wide" ? `stops.${row}` : "labels.town", { town: place(to!) });
  return {
    row,
    x: x(value),
    name: { key: "name", at, text, look: `town less${before ? " end" : ""}` },
  };
}
