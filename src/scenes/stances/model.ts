import type { SceneContext } from "../../engine/scene/context";
import { board, type Board } from "./board";
import { gates, type Gates } from "./gates";

export interface Model {
  wide: boolean;
  gates: Gates;
  board: Board;
}

/** Who can stop the link, and who is for it, sets terms or is against it. */
export const model = (context: SceneContext): Model => ({
  wide: context.frame.name === "wide",
  gates: gates(context),
  board: board(context),
});
