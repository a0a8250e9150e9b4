import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { margin } from "../../engine/svg/stage";
import { claimed } from "./claimed";
import { names, type Name } from "./names";
import { even, type Shape } from "./straight-names";
import { byGeorgia, byLink, type Way } from "./ways";

export interface Model {
  box: Box;
  /** Where Baku stands when lines are straight: kilometres run to the left, as on the map. */
  right: number;
  /** Picture units to a kilometre. */
  unit: number;
  /** The width of a line on the map, and pulled straight. */
  thick: number;
  fat: number;
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
  const fat = wide ? 60 : 26;
  const lay = { ways, right, unit, fat };
  return {
    box: frame.plot,
    thick: wide ? 14 : 9,
    ...lay,
    words: [
      {
        key: "map",
        shapes: [],
        names: names(context, [...ways.georgia.stretches, ...ways.link.stretches]),
      },
      { key: "even", ...even(context, lay) },
      { key: "claim", ...claimed(context, lay) },
    ],
  };
}
