import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { day, end, period } from "./times";

/** A share that was reported: when, how much, and whether by the railway itself. */
interface Share {
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

interface Promise {
  id: string;
  said: number;
  /** The share known when it was made; none before the first. */
  from: number | null;
  /** The end of the period that was named. */
  due: number;
  label: string;
  /** How many lines its name is raised, clear of its neighbours, and whether it leans away. */
  up: number;
  leans: boolean;
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
  promises: Promise[];
  years: { year: number; label: string }[];
  last: { id: string; amount: string; words: string[]; since: string };
  /** How many months lie between the first share seen from near and the last one. */
  months: number;
  /** What was gained from near, and what is left until the end that still holds. */
  pace: { id: string; gained: string; left: string[]; due: number };
  /** Another’s share, and where it stands. */
  rival: { time: number; percent: number; words: string };
}

/** The last share that is known, and the one from which the pace is counted. */
const LAST = "built-horadiz-aghband";
const SINCE = "seg-ha-progress-2025-08";
/** The promise that still holds. */
const HELD = "seg-ha-deadline-end2026";

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

/** Names of finishes nearer than this, in years, are raised clear of each other. */
const CLOSE = 0.75;

/** Takes the reported shares, in per cent, and the promised finishes, and stands both in time. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const all = shares(context);
  const made = promises(context, all);
  return {
    left: wide ? 84 : 48,
    right: plot.width - (wide ? 44 : 22),
    top: plot.y + (wide ? 84 : 58),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    size: wide ? 8 : 5,
    shares: all,
    promises: made,
    years: years(context, made),
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
  // Beside the line of the first promise, and under the mark where none passes.
  const [beside, under]: [number, number][] = wide
    ? [
        [-26, 6],
        [0, 34],
      ]
    : [
        [-17, 5],
        [0, 22],
      ];
  const early = (one: (typeof found)[number]) => one.own && !one.near;
  return found
    .sort((a, b) => a.time - b.time)
    .map((one, i) => ({ ...one, label: early(one) ? (i ? under! : beside!) : [] }));
}

/** The share that was known at a time, between two reports as if built evenly. */
function known(all: readonly Share[], time: number): number | null {
  const own = all.filter((one) => one.own);
  const next = own.findIndex((one) => one.time >= time - 0.01);
  if (next === 0) return time < own[0]!.time - 0.1 ? null : own[0]!.percent;
  if (next < 0) return own.at(-1)!.percent;
  const [a, b] = [own[next - 1]!, own[next]!];
  return a.percent + ((time - a.time) / (b.time - a.time)) * (b.percent - a.percent);
}

/** Every finish that was promised of this railway, on a day that is known. */
function promises(context: SceneContext, all: readonly Share[]): Promise[] {
  const { rows } = context.data.deadlines;
  const { subject } = rows.find(({ id }) => id === HELD)!;
  const made = rows
    .filter((one) => one.subject === subject && one.said !== "undated")
    .sort((a, b) => day(a.said) - day(b.said));
  // Where there is little room every second name is raised, too.
  const close = context.frame.name === "wide" ? CLOSE : CLOSE + 0.5;
  const raised = (i: number, up: number) => {
    const [before, after] = [made[i - 1], made[i]!];
    const near = before && end(after.date) - end(before.date) < close;
    return near ? (up === 1 && end(after.date) - end(before.date) > CLOSE ? 0 : up + 1) : 0;
  };
  let up = 0;
  return made.map(({ id, said, date }, i) => {
    const due = end(date);
    up = raised(i, up);
    const share = known(all, day(said));
    const from = share === null ? null : Math.round(share * 10) / 10;
    return {
      id,
      said: day(said),
      from,
      due,
      label: period(context, date),
      up,
      leans: up === 1 && due - end(made[i - 1]!.date) < CLOSE,
    };
  });
}

function years({ date }: SceneContext, made: readonly Promise[]): Model["years"] {
  const first = Math.floor(Math.min(...made.map(({ said }) => said)));
  const last = Math.ceil(Math.max(...made.map(({ due }) => due)));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, label: date(String(year)) };
  });
}

/** What stands at the last share, and what the last months come to. */
function words(context: SceneContext, all: readonly Share[], made: readonly Promise[]) {
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
      words: lines("notes.last", { measure: wide ? 150 : 76 }),
    },
    pace: {
      id: HELD,
      gained: say("notes.gained", { months }),
      left: lines("notes.left", { measure: wide ? 150 : 110, params: { ahead } }),
      due: held.due,
    },
    rival: rival(context, all),
  };
}

/** The analyst’s share, with whose it is. */
function rival({ say }: SceneContext, all: readonly Share[]): Model["rival"] {
  const { time, percent } = all.find(({ own }) => !own)!;
  return { time, percent, words: say("notes.rival") };
}
