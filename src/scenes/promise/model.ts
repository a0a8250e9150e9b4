import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { FrameName } from "../../engine/style/style";
import { pace, type Pace } from "./pace";
import { promises, type Promised } from "./promises";
import { day } from "./times";

/** A share that the railway reported: when, and how much. */
export interface Share {
  id: string;
  time: number;
  percent: number;
  amount: string;
  /** Where its value stands from the mark; none where marks are too close. */
  label: [dx: number, dy: number] | [];
  look: string;
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
  /** The last share, and the one that it rose from in half a year. */
  last: { id: string; from: string; amount: string; words: string[]; since: string };
  /** Years at the left and right edge. */
  span: [from: number, to: number];
  /** Per cent, with what stands there. */
  rules: { at: number; label: string }[];
  /** What is left to build, at the promise and at two paces. */
  pace: Pace;
  /** The words where a promise gave no share. */
  any: string[];
  /** What the names of the promises are. */
  over: string;
  /** Along the first line: at which share what was promised. */
  vow: string;
  /** What the area is. */
  built: string;
}

/** The last share that is known, and the one from which the last lie close. */
const LAST = "built-horadiz-aghband";
const SINCE = "seg-ha-progress-2025-08";
/** The railway’s own counts. */
const OWN = [
  "seg-ha-progress-2022-12",
  "seg-ha-progress-2023-12",
  SINCE,
  "seg-ha-progress-2025-11",
  "seg-ha-progress-2025-12",
  LAST,
];
/** An analyst’s, in the table alone. */
export const OTHER = "seg-ha-progress-2025-mid";

/** Where values stand from their marks: beside or over them where no promise passes, else under. */
const PLACES: Record<FrameName, Record<string, [dx: number, dy: number]>> = {
  wide: {
    "seg-ha-progress-2022-12": [-26, 6],
    "seg-ha-progress-2023-12": [-20, -12],
    "seg-ha-progress-2025-11": [-3, 23],
    "seg-ha-progress-2025-12": [6, 23],
  },
  narrow: {
    "seg-ha-progress-2022-12": [-15, 5],
    "seg-ha-progress-2023-12": [-12, -8],
    "seg-ha-progress-2025-11": [-10, 17],
    "seg-ha-progress-2025-12": [2, 17],
  },
};

/** Takes the reported shares, in per cent, and the promised finishes, and stands both in time. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const all = shares(context);
  const made = promises(context, all);
  const span: Model["span"] = [all[0]!.time - 0.5, Math.max(...made.map(({ due }) => due)) + 0.2];
  return {
    left: wide ? 84 : 52,
    right: plot.width - (wide ? 44 : 28),
    top: plot.y + (wide ? 66 : 46),
    base: plot.y + plot.height - (wide ? 40 : 24),
    any: context.lines("labels.unknown", { measure: wide ? 90 : 66 }),
    over: context.say(wide ? "labels.over" : "labels.over-short"),
    vow: vow(context, made),
    built: context.say("labels.built"),
    leading: leading(frame),
    size: wide ? 8 : 5,
    shares: all,
    promises: made,
    years: years(context, span),
    span,
    rules: rules(context),
    last: last(context),
    pace: pace(context, all, made),
  };
}

function shares({ frame, data, print }: SceneContext): Share[] {
  const since = day(data.figure(SINCE).as_of);
  const found = OWN.map((id) => {
    const { as_of, value: percent } = data.figure(id);
    return { id, time: day(as_of), percent, amount: print(id, "amount") };
  });
  const places = PLACES[frame.name];
  return found
    .sort((a, b) => a.time - b.time)
    .map((one) => ({
      ...one,
      label: places[one.id] ?? [],
      look:
        one.time < since ? "value middle as-corridor" : "note strong middle as-corridor on-built",
    }));
}

/** The first promise that came with a share, in words; a phone has room for the share alone. */
function vow({ frame, data, say }: SceneContext, made: readonly Promised[]): string {
  const { id, from } = made.find((one) => one.from !== null)!;
  const due = data.deadlines.rows.find((one) => one.id === id)!.date;
  return say(`labels.vow${frame.name === "wide" ? "" : "-short"}`, {
    share: { value: from!, unit: "percent" },
    due,
  });
}

/** The years from before the first promise to the last end that was promised. */
const years = ({ date }: SceneContext, [from, to]: Model["span"]): Model["years"] =>
  Array.from({ length: Math.ceil(to) - Math.floor(from) }, (_, i) => {
    const year = Math.floor(from) + i;
    return { year, label: date(String(year)) };
  });

/** Per cent between two rules. */
const STEP = 25;

/** From nothing to all of it. */
const rules = ({ frame, say }: SceneContext): Model["rules"] =>
  Array.from({ length: 100 / STEP + 1 }, (_, i) => i * STEP).map((at) => ({
    at,
    label: say(frame.name === "wide" || at === 100 ? "labels.share" : "labels.share-short", {
      share: { value: at, unit: "percent" },
    }),
  }));

/** What stands at the last share. */
const last = ({ frame, print, say, lines }: SceneContext): Model["last"] => ({
  id: LAST,
  from: SINCE,
  amount: print(LAST),
  since: print(SINCE, "amount"),
  words: [
    say("notes.last"),
    ...(frame.name === "wide"
      ? lines("notes.day", { measure: 150 })
      : lines("notes.day-short", { measure: 62 })),
  ],
});
