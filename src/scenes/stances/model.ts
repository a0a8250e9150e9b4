import type { SceneContext } from "../../engine/scene/context";
import { board, type Board } from "./board";
import { signal, type Signal } from "./signal";

export interface Model {
  signal: Signal;
  board: Board;
}

/** Who can stop the link, and who is for it, sets terms or is against it. */
export const model = (context: SceneContext): Model => ({
  signal: signal(context),
  board: board(context),
});
