import type { SceneContext } from "../../engine/scene/context";
import { board, type Board } from "./board";
import { gates, type Gates } from "./gates";
import { days, type Days } from "./quotes";

export interface Model {
  wide: boolean;
  gates: Gates;
  board: Board;
  days: Days;
}

/** Who can stop the link and who cannot, and the words of some of them. */
export const model = (context: SceneContext): Model => ({
  wide: context.frame.name === "wide",
  gates: gates(context),
  board: board(context),
  days: days(context),
});
