import { round } from "../../engine/svg/mark";
import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { margin } from "../../engine/svg/stage";
import { claimed } from "./claimed";
import { names, type Name } from "./names";
import { ends } from "./ends";
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
  /** Stripes as dense as a stretch is built. */
  stripes: string;
  /** Dots where no rails are: how large, and how far apart. */
  dots: [size: number, pitch: number];
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
  const fat = wide ? 110 : 36;
  const lay = { ways, right, unit, fat };
  return {
    box: frame.plot,
    thick: wide ? 14 : 9,
    ...lay,
    stripes: stripes(context),
    dots: dots(context, unit),
    words: [
      {
        key: "map",
        shapes: ends(context, ways.link.stretches),
        names: names(context, [...ways.georgia.stretches, ...ways.link.stretches]),
      },
      { key: "even", ...even(context, lay) },
      { key: "claim", ...claimed(context, lay) },
    ],
  };
}

/** From stripe to stripe where a line is in part built. */
const STRIPES = 5;

const stripes = ({ data }: SceneContext): string => {
  const built = STRIPES * (data.value("built-horadiz-aghband") / 100);
  return `${round(built)} ${round(STRIPES - built)}`;
};

/** Whole dots on the straight bar, which the map has too. */
function dots({ frame, data }: SceneContext, unit: number): Model["dots"] {
  const wide = frame.name === "wide";
  const pitch = round((data.value("link-section-syunik") * unit) / (wide ? 3 : 2), 2);
  return [wide ? 9.5 : 6, pitch];
}
