import type { SceneContext } from "../../engine/scene/context";
import type { Params } from "../../engine/words";
import { above, below, counts, point, promises, target, yearOf } from "./points";
import type { Places, Point } from "./points";
import { highest, sameAmount, scale, type Subject } from "./subjects";

const BOXES: Readonly<Record<string, Places>> = {
  "target-300k-teu-2020": { wide: [14, -12, "start", 200], narrow: [10, -9, "start", 200] },
  "target-300k-teu-2029": { wide: [0, 30, "middle", 200], narrow: [0, 22, "middle", 76] },
  "target-500k-teu-2030": { wide: [-16, 5, "end", 130], narrow: [-10, 4, "end", 76] },
  "target-50k-teu-2022": above,
  "target-96k-teu-2025": { wide: [0, -14, "middle", 130], narrow: [0, -10, "middle", 60] },
};

/** Which counts of boxes are named, and where. */
const BOXES_CAME: Readonly<Record<string, Places>> = {
  "titr-teu-2020": { wide: [10, -12, "start", 200], narrow: [4, -9, "start", 200] },
  "titr-teu-2025": { wide: [14, 20, "start", 200], narrow: [4, 20, "middle", 200] },
};

/** Containers a year on the route. The ministry’s count is not joined to the Association’s. */
export function boxes(context: SceneContext): Subject {
  const { frame, say } = context;
  const promised = promises(context, BOXES);
  const rows = counts(context, (one) => one.series === "route-boxes" && one.period_to === "whole");
  const outcomes = rows.map(({ id, as_of }) =>
    point(context, { id, time: yearOf(as_of), places: BOXES_CAME[id] }),
  );
  const other = rows.findIndex(({ count }) => count === "ministry");
  const { ceiling, rules } = scale(context, highest(...promised, ...outcomes), 100_000, 1.12);
  const short = (amount: number) => say("labels.thousands", { thousands: amount / 1000 });
  return {
    id: "boxes",
    ceiling,
    rules: rules
      .filter((_, i) => i % 2 === 0)
      .map((rule) => (frame.name === "wide" ? rule : { ...rule, label: short(rule.amount) })),
    promises: promised,
    outcomes,
    joined: other < 0 ? outcomes.length : other,
    same: sameAmount(promised[0]!, promised[1]!),
  };
}

const TONNES: Readonly<Record<string, Places>> = {
  "target-3mt-2018": { wide: [0, -34, "middle", 130], narrow: [4, -25, "middle", 76] },
  "target-3-2mt-2022": { wide: [-14, -8, "end", 200], narrow: [0, -10, "middle", 200] },
  "target-4-2mt-2024": { wide: [-24, 6, "end", 200], narrow: [-14, -10, "end", 74] },
  "target-5-2mt-2025": above,
  "target-5-2mt-2026": { wide: [16, 5, "start", 200], narrow: [9, 5, "start", 200] },
};

/** Million tonnes a year on the route, by the ministry’s count. */
export function tonnes(context: SceneContext): Subject {
  const beaten = beatenIn(context);
  const again = (id: string) => {
    const ids = Object.keys(TONNES);
    const before = ids[ids.indexOf(id) - 1];
    return before !== undefined && context.data.value(before) === context.data.value(id);
  };
  const params = (id: string): Params => ({
    beaten: String(beaten(id) ?? false),
    again: String(again(id)),
  });
  const promised = promises(context, TONNES, params);
  const outcomes = tonnesCame(context);
  return {
    id: "tonnes",
    ...scale(context, highest(...promised, ...outcomes), 1),
    promises: promised,
    outcomes,
    joined: outcomes.length,
    same: sameAmount(promised.at(-2)!, promised.at(-1)!),
  };
}

/** Named are the first year and those a promise was made for. */
function tonnesCame(context: SceneContext): Point[] {
  const beaten = beatenIn(context);
  const beside: Places = { wide: [14, 20, "start", 200], narrow: [8, 16, "start", 200] };
  const places = (id: string): Places | undefined => {
    const promise = Object.keys(TONNES).find((one) => target(context, one).outcome === id);
    if (promise === undefined) return undefined;
    return beaten(promise) ? above : beside;
  };
  const rows = counts(context, ({ series, count, period_to }) => {
    return series === "route-tonnes" && count === "ministry" && period_to === "whole";
  });
  return rows.map(({ id, as_of }, i) =>
    point(context, {
      id,
      time: yearOf(as_of),
      places: places(id) ?? (i === 0 ? below : undefined),
      text: context.print(id, "::.00"),
    }),
  );
}

/** Whether more came than was promised; nothing where no outcome is known. */
const beatenIn = (context: SceneContext) => (id: string) => {
  const { outcome, value } = target(context, id);
  return outcome === undefined ? undefined : context.data.value(outcome) > value;
};

/** How many promises of tonnes were missed, and how many beaten. */
export function tally(context: SceneContext): Record<"missed" | "beaten", number> {
  const all = Object.keys(TONNES).map(beatenIn(context));
  return {
    missed: all.filter((one) => one === false).length,
    beaten: all.filter((one) => one === true).length,
  };
}
