import type { SceneContext } from "../../engine/scene/context";
import type { Share } from "./model";
import { day, end, period } from "./times";

/** A finish that was promised. */
export interface Promised {
  id: string;
  said: number;
  /** The share known when it was made; none where none was given. */
  from: number | null;
  /** The end of the period that was named. */
  due: number;
  label: string;
  /** How many lines its name is raised, clear of its neighbours. */
  up: number;
}

/** The promise that still holds. */
export const HELD = "seg-ha-deadline-end2026";

/** Names of finishes nearer than this, in years, are raised clear of each other. */
const CLOSE = 0.75;

/** The share that was known at a time, between two reports as if built evenly. */
function known(all: readonly Share[], time: number): number | null {
  const next = all.findIndex((one) => one.time >= time - 0.01);
  if (next === 0) return time < all[0]!.time - 0.1 ? null : all[0]!.percent;
  if (next < 0) return all.at(-1)!.percent;
  const [a, b] = [all[next - 1]!, all[next]!];
  return a.percent + ((time - a.time) / (b.time - a.time)) * (b.percent - a.percent);
}

/** Every finish that was promised of this railway, on a day that is knall. */
export function promises(context: SceneContext, all: readonly Share[]): Promised[] {
  const { rows } = context.data.deadlines;
  const { subject } = rows.find(({ id }) => id === HELD)!;
  const made = rows
    .filter((one) => one.subject === subject && one.said !== "undated")
    .sort((a, b) => day(a.said) - day(b.said));
  const raised = (i: number) => {
    const before = made[i - 1];
    return before && end(made[i]!.date) - end(before.date) < CLOSE;
  };
  let up = 0;
  return made.map(({ id, said, date }, i) => {
    const due = end(date);
    // Every second of those that are close, so that each stands over its own mark.
    up = raised(i) && !up ? 1 : 0;
    const share = known(all, day(said));
    const from = share === null ? null : Math.round(share * 10) / 10;
    return { id, said: day(said), from, due, label: period(context, date), up };
  });
}
