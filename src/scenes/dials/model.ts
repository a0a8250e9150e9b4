import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { bars, type Bars } from "./bars";
import { board, type Board } from "./board";
import { ways, type Ways } from "./ways";

export interface Model extends Bars {
  leading: number;
  ways: Ways;
  board: Board;
}

/** What pieces can take, the two ways to Kars, and our answer as one band. */
export const model = (context: SceneContext): Model => ({
  leading: leading(context.frame),
  ...bars(context),
  ways: ways(context),
  board: board(context),
});
