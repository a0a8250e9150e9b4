import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the sea. */
export interface State {
  /** Years at the left and right edge. */
  from: number;
  to: number;
  /** Metres below zero at the top and at the foot. */
  high: number;
  low: number;
  /** Rules across, at whole metres below zero, with what stands at them. */
  rules: { depth: number; label: string }[];
  /** The year up to which the surface is drawn. */
  until: number;
  /** How much of each part is shown, from 0 to 1. */
  sea: number;
  old: number;
  last: number;
  next: number;
  hulls: number;
  basins: number;
}

const none = { sea: 0, old: 0, last: 0, next: 0, hulls: 0, basins: 0 };

type View = Pick<State, "from" | "to" | "high" | "low" | "rules">;

/** Four states: the fall, what is expected, what ships leave behind, what ports dig. */
export function steps(model: Model, context: SceneContext): Record<string, Step<State>> {
  const { readings, basins, hulls, tanker } = model;
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const whole = { ...none, ...long(model, context), until: readings.at(-1)!.year };
  const near = readings.filter(({ views }) => views === "near" || views === "both");
  return {
    fell: {
      rows: [...ids(readings), "caspian-under-low"],
      state: { ...whole, sea: 1, old: 1, last: 1 },
    },
    next: {
      rows: [
        ...ids(near),
        model.next.id,
        "caspian-to-2030",
        "caspian-rate-kz",
        "caspian-level-fall",
      ],
      state: { ...whole, ...close(model, context), sea: 1, next: 1 },
    },
    hulls: {
      rows: [hulls[0]!.id, "aktau-tanker-full", ...ids(hulls.slice(1))],
      state: { ...whole, hulls: 1 },
    },
    basins: {
      rows: [basins[0]!.id, "kuryk-before", basins[1]!.id, tanker.id],
      state: { ...whole, basins: 1 },
    },
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** All readings, with room above for what is said of the last one. */
const long = ({ readings }: Model, context: SceneContext): View =>
  view(context, {
    from: readings[0]!.year - 2,
    to: Math.floor(readings.at(-1)!.year) + 2,
    high: tenth(Math.min(...readings.map(({ depth }) => depth)) - 1.3),
    low: tenth(Math.max(...readings.map(({ depth }) => depth)) + 0.8),
  });

/** The last readings and the estimate. */
function close({ readings, next }: Model, context: SceneContext): View {
  const near = readings.filter(({ views }) => views === "near" || views === "both");
  const depths = [...near, next].map(({ depth }) => depth);
  return view(context, {
    from: near[0]!.year - 0.8,
    to: next.year + 1,
    high: tenth(Math.min(...depths) - 0.6),
    low: tenth(Math.max(...depths) + 0.4),
  });
}

/** A view with a rule at every whole metre that is not at its very top. */
function view({ say }: SceneContext, edges: Omit<View, "rules">): View {
  const first = Math.ceil(edges.high + 0.3);
  const count = Math.max(0, Math.ceil(edges.low) - first);
  const depths = Array.from({ length: count }, (_, i) => first + i);
  return {
    ...edges,
    rules: depths.map((depth) => ({ depth, label: say("labels.depth", { depth }) })),
  };
}
