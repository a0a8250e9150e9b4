import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import {
  GROUPS,
  SIZES,
  type Account,
  type Group,
  type Place,
  type Way,
  type Words,
} from "./accounts";
import { stop, town, words } from "./words";

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

/** Days between two lines of the ruler. */
const STEP = 10;

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
