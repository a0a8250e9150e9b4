import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { HELD, promises, type Promised } from "./promises";
import { day } from "./times";

/** A share that was reported: when, how much, and whether by the railway itself. */
export interface Share {
  id: string;
  time: number;
  percent: number;
  amount: string;
  own: boolean;
  /** Whether it is one of the last months, which the last state shows from near. */
  near: boolean;
  /** Where its value stands from the mark; none where marks are too close. */
  label: [dx: number, dy: number] | [];
}

/** A pace drawn on until all is built. */
interface Run {
  /** The row of how long the rest would take. */
  id: string;
  done: number;
  years: string;
  on: string[];
}

/** The promise that still holds, and two paces drawn on: of the last months, and of longer. */
interface Pace {
  id: string;
  name: string;
  due: number;
  gained: string;
  left: string[];
  runs: [last: Run, long: Run];
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  size: number;
  /** In the order of time. */
  shares: Share[];
  /** In the order in which they were made. */
  promises: Promised[];
  years: { year: number; label: string }[];
  last: { id: string; amount: string; words: string[]; since: string };
  /** How many months lie between the first share seen from near and the last one. */
  months: number;
  /** What was gained from near, what is left until the end that still holds, and when it would be done. */
  pace: Pace;
  /** The words where a promise gave no share. */
  any: string[];
  /** What stands over the names of the promises where they are years alone. */
  over: string;
  /** What the area is. */
  built: string;
  /** Another’s share, and where it stands. */
  rival: { time: number; percent: number; words: string };
}

/** The last share that is known, and the one from which the pace is counted. */
const LAST = "built-horadiz-aghband";
const SINCE = "seg-ha-progress-2025-08";
/** How long the rest would take at that pace, and at the pace of more than two years. */
const RUNS = { last: "years-at-pace", long: "years-at-long-pace" };

/** The railway’s own counts. */
const OWN = [
  "seg-ha-progress-2022-12",
  "seg-ha-progress-2023-12",
  SINCE,
  "seg-ha-progress-2025-11",
  "seg-ha-progress-2025-12",
  LAST,
];
/** An analyst’s. */
const OTHER = ["seg-ha-progress-2025-mid"];

/** Takes the reported shares, in per cent, and the promised finishes, and stands both in time. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const all = shares(context);
  const made = promises(context, all);
  return {
    left: wide ? 84 : 46,
    right: plot.width - (wide ? 44 : 22),
    top: plot.y + (wide ? 66 : 46),
    base: plot.y + plot.height - (wide ? 40 : 24),
    any: context.lines("labels.unknown", { measure: wide ? 90 : 66 }),
    over: wide ? "" : context.say("labels.over"),
    built: context.say("labels.built"),
    leading: leading(frame),
    size: wide ? 8 : 5,
    shares: all,
    promises: made,
    years: years(context, all),
    ...words(context, all, made),
  };
}

function shares({ frame, data, print }: SceneContext): Share[] {
  const wide = frame.name === "wide";
  const since = day(data.figure(SINCE).as_of);
  const found = [...OWN, ...OTHER].map((id) => {
    const { as_of, value: percent } = data.figure(id);
    const own = OWN.includes(id);
    const time = day(as_of);
    return { id, time, percent, own, amount: print(id, "amount"), near: own && time >= since };
  });
  // Left of the mark, and over it, where no promise passes.
  const [beside, over]: [number, number][] = wide
    ? [
        [-26, 6],
        [-20, -12],
      ]
    : [
        [-15, 5],
        [-12, -8],
      ];
  const early = (one: (typeof found)[number]) => one.own && !one.near;
  return found
    .sort((a, b) => a.time - b.time)
    .map((one, i) => ({ ...one, label: early(one) ? (i ? over! : beside!) : [] }));
}

/** The years from before the first promise to the end that the pace would bring. */
function years({ data, date }: SceneContext, all: readonly Share[]): Model["years"] {
  const first = Math.floor(all[0]!.time);
  const last = Math.ceil(ready(data, all));
  return Array.from({ length: last - first }, (_, i) => {
    const year = first + i;
    return { year, label: date(String(year)) };
  });
}

/** When all would be built at a pace. */
const ready = (data: SceneContext["data"], all: readonly Share[], run = RUNS.last) =>
  all.find(({ id }) => id === LAST)!.time + data.value(run);

/** What stands at the last share, and what the last months come to. */
function words(context: SceneContext, all: readonly Share[], made: readonly Promised[]) {
  const { frame, print, say, lines } = context;
  const wide = frame.name === "wide";
  const time = (id: string) => all.find((one) => one.id === id)!.time;
  const held = made.find(({ id }) => id === HELD)!;
  const months = Math.round((time(LAST) - time(SINCE)) * 12);
  const ahead = Math.max(0, Math.round((held.due - time(LAST)) * 12));
  return {
    months,
    last: {
      id: LAST,
      amount: print(LAST),
      since: print(SINCE, "amount"),
      words: [say("notes.last"), ...lines("notes.day", { measure: wide ? 150 : 82 })],
    },
    pace: {
      id: HELD,
      name: say("labels.end", {
        due: context.data.deadlines.rows.find(({ id }) => id === HELD)!.date,
      }),
      due: held.due,
      gained: say("notes.gained", { months }),
      left: lines("notes.left", { measure: wide ? 160 : 72, params: { ahead } }),
      runs: [run(context, all, "last"), run(context, all, "long")] satisfies Pace["runs"],
    },
    rival: rival(context, all),
  };
}

/** A pace drawn on: its end, and the words there and along it. */
function run(
  { data, frame, say, lines }: SceneContext,
  all: readonly Share[],
  key: keyof typeof RUNS,
) {
  const wide = frame.name === "wide";
  const measure = { last: wide ? 320 : 130, long: wide ? 150 : 80 }[key];
  return {
    id: RUNS[key],
    done: ready(data, all, RUNS[key]),
    years: say(`notes.years-${key}.${frame.name}`),
    on: lines(key === "long" ? `notes.on-long.${frame.name}` : "notes.on-last", { measure }),
  };
}

/** The analyst’s share, with whose it is. */
function rival({ say }: SceneContext, all: readonly Share[]): Model["rival"] {
  const { time, percent } = all.find(({ own }) => !own)!;
  return { time, percent, words: say("notes.rival") };
}
