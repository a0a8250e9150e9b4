import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { along } from "./course";
import { names, type Name } from "./names";
import { straightNames } from "./straight-names";
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
  /** The posts at Baku and Kars, from end to end. */
  top: number;
  base: number;
  ways: Record<"georgia" | "link", Way>;
  /** On the map, as much of the link from Kars on as is claimed to be saved. */
  claim: readonly Point[];
  /** What stands in each state. */
  words: { key: "map" | "even" | "claim"; names: Name[] }[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const { y, height } = frame.plot;
  const fat = wide ? 30 : 13;
  // Both ends keep their dots within the margins.
  const left = margin[frame.name] + fat * 0.75;
  const right = frame.width - left;
  const ways = { georgia: byGeorgia(context), link: byLink(context) };
  const unit = (right - left) / Math.max(ways.georgia.ends, ways.link.ends);
  const stretches = [...ways.georgia.stretches, ...ways.link.stretches];
  return {
    box: frame.plot,
    right,
    unit,
    thick: wide ? 14 : 9,
    fat,
    top: y + height * (wide ? 0.07 : 0.09),
    base: y + height * (wide ? 0.93 : 0.95),
    ways,
    claim: along(ways.link.stretches, ways.link.ends - data.value("savings-343km")),
    words: [
      { key: "map", names: names(context, "map", stretches) },
      { key: "even", names: straightNames(context, ways, { left, right, unit }) },
      { key: "claim", names: names(context, "claim", stretches) },
    ],
  };
}
