import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { bars, type Bars } from "./bars";
import { verdict, type Verdict } from "./map";
import { ways, type Ways } from "./ways";

/** Words on the picture. */
export interface Note {
  x: number;
  y: number;
  look: string;
  lines: string[];
}

export interface Model extends Bars {
  leading: number;
  wide: boolean;
  ways: Ways;
  verdict: Verdict;
}

/** What each stretch can take, the two ways to Kars, and the map with our answer. */
export const model = (context: SceneContext): Model => ({
  leading: leading(context.frame),
  wide: context.frame.name === "wide",
  ...bars(context),
  ways: ways(context),
  verdict: verdict(context),
});
