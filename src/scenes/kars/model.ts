import { round } from "../../engine/svg/mark";
import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { margin } from "../../engine/svg/stage";
import { claimed } from "./claimed";
import { names, type Name } from "./names";
import { ends } from "./ends";
import { even } from "./even";
import type { Lay, Shape } from "./straight-names";
import { byGeorgia, byLink, type Way } from "./ways";

export interface Model {
  box: Box;
  /** Where Baku stands when lines are straight: kilometres run to the left, as on the map. */
  right: number;
  /** Picture units to a kilometre. */
  unit: number;
  /** The width of a line on the map, and pulled straight. */
  thick: number;
  fat: readonly [even: number, claim: number];
  /** The share of a stretch that is built, and from stripe to stripe on the map and pulled straight. */
  stripes: readonly [built: number, map: number, straight: number];
  /** Dots where no rails are: how large, and how far apart on the map and pulled straight. */
  dots: readonly [size: number, map: number, straight: number];
  ways: Record<"georgia" | "link", Way>;
  /** What stands in each state. */
  words: { key: "map" | "even" | "claim"; shapes: Shape[]; names: Name[] }[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const right = frame.width - left;
  const ways = { georgia: byGeorgia(context), link: byLink(context) };
  const unit = (right - left) / Math.max(ways.georgia.ends, ways.link.ends);
  const fat = wide ? ([116, 70] as const) : ([38, 20] as const);
  const lay = (i: 0 | 1): Lay => ({
    ways,
    right,
    unit,
    fat: fat[i],
    y: { georgia: ways.georgia.y[i], link: ways.link.y[i] },
  });
  return {
    box: frame.plot,
    thick: wide ? 12 : 8,
    ways,
    right,
    unit,
    fat,
    stripes: [context.data.value("built-horadiz-aghband") / 100, 5, wide ? 12 : 7],
    dots: dots(context, ways.link, unit),
    words: [
      {
        key: "map",
        shapes: ends(context, ways.link.stretches),
        names: names(context, [...ways.georgia.stretches, ...ways.link.stretches]),
      },
      { key: "even", ...even(context, lay(0)) },
      { key: "claim", ...claimed(context, lay(1)) },
    ],
  };
}

/** Whole dots between the ends of the gap, on the straight bar and on the map, that touch neither. */
function dots({ frame, data }: SceneContext, { stretches }: Way, unit: number): Model["dots"] {
  const many = frame.name === "wide" ? 5 : 3;
  const { course } = stretches.find(({ status }) => status === "missing")!;
  const long = course
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - course[i]![0], y - course[i]![1]), 0);
  const straight = data.value("link-section-syunik") * unit;
  return [frame.name === "wide" ? 6 : 4.4, round(long / many, 2), round(straight / many, 2)];
}
