import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { courses } from "./course";

type Point = [x: number, y: number];

/** A stretch of a way: from and to in kilometres of the way, and what stands there. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
  status: "done" | "under-way" | "begun" | "missing";
  /** Where it runs on the map. */
  course: Point[];
}

export interface Way {
  id: "georgia" | "link";
  /** Its levels when it is straight: by itself, and over the claim. */
  y: readonly [even: number, claim: number];
  /** The row of its whole length. */
  whole: string;
  stretches: Stretch[];
  ends: number;
}

/** A bend in place of Alat on the shore, so that no line runs over the bay. */
const INLAND = "bend-bus-0";

/** The places a way by Georgia goes through: in Azerbaijan, in Georgia, and beyond. */
const GEORGIA = [
  ["baku", INLAND, "yevlakh", "ganja", "gardabani"],
  ["gardabani", "tbilisi", "akhalkalaki"],
  ["akhalkalaki", "kars"],
] as const;

/** The railway by Georgia, in its printed sections. */
export function byGeorgia(context: SceneContext): Way {
  const { data } = context;
  const [east, middle, west] = courses(context, GEORGIA) as [Point[], Point[], Point[]];
  const start = laid(context, [
    ["georgia-section-azerbaijan", "done", beside(context, east)],
    ["georgia-section-georgia", "done", middle],
  ]);
  // The last section goes as far as the shortest length that is printed for the whole.
  const whole = "rails-baku-kars";
  const { value, value_to } = data.figure(whole);
  const last: Stretch = {
    id: whole,
    from: start.at(-1)!.to,
    to: value,
    status: "done",
    course: west,
  };
  return {
    id: "georgia",
    y: level(context, "georgia"),
    whole,
    ends: value_to ?? value,
    stretches: [...start, last],
  };
}

/** Beside the trunk that both ways share, so that both are seen on it; not at its ends. */
const beside = ({ frame }: SceneContext, points: Point[]): Point[] => {
  const by = frame.name === "wide" ? 2.4 : 1.5;
  return points.map(([x, y], i) => {
    const strength = Math.min(1, i / 2) * (1 - i / (points.length - 1));
    return [x - by * strength, y - by * strength];
  });
};

/** The legs of the link from Horadiz on. */
const LINK = [
  "link-horadiz-border",
  "link-syunik",
  "link-ordubad",
  "link-nakhchivan",
  "link-kars",
] as const;

/** The railway by the link, in its printed sections. */
export function byLink(context: SceneContext): Way {
  const { data } = context;
  const via = (id: string) => {
    const leg = data.legs.rows.find((one) => one.id === id)!;
    return [leg.from, ...leg.via, leg.to];
  };
  const on = courses(context, [
    ["baku", INLAND, ...via("link-baku-horadiz").slice(1)],
    ...LINK.map(via),
  ]);
  const stretches = laid(context, [
    ["rails-baku-horadiz", "done", on[0]!],
    ["link-section-border", "under-way", on[1]!],
    ["link-section-syunik", "missing", on[2]!],
    ["rails-border-ordubad", "begun", on[3]!],
    ["link-section-nakhchivan", "begun", on[4]!],
    ["rails-dilucu-kars", "begun", on[5]!],
  ]);
  const whole = "kars-by-link";
  return {
    id: "link",
    y: level(context, "link"),
    whole,
    ends: data.value(whole),
    stretches,
  };
}

/** The middles of straight bars, from the top of the picture: by themselves, and over the claim. */
const LEVELS = {
  wide: { georgia: [156, 146], link: [440, 322] },
  narrow: { georgia: [64, 60], link: [184, 132] },
} as const;

/** Where a straight bar lies in its two states. */
const level = ({ frame: { name, plot } }: SceneContext, id: Way["id"]): Way["y"] => {
  const [even, claim] = LEVELS[name][id];
  return [round(plot.y + even), round(plot.y + claim)];
};

type Section = readonly [id: string, status: Stretch["status"], course: Point[]];

/** Sections end to end. */
function laid(context: SceneContext, sections: readonly Section[]): Stretch[] {
  let to = 0;
  return sections.map(([id, status, course]) => {
    const from = to;
    to += context.data.value(id);
    return { id, from, to, status, course };
  });
}
