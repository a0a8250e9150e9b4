import type { SceneContext } from "../../engine/scene/context";
import { margin } from "../../engine/svg/stage";
import { board, type Board } from "./board";
import { gates, type Gates } from "./gates";
import { days, type Days } from "./quotes";

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  gates: Gates;
  board: Board;
  days: Days;
}

/** Who can stop the link and who cannot, and the words of some of them. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const left = margin[frame.name];
  return {
    wide: frame.name === "wide",
    left,
    right: frame.width - left,
    gates: gates(context),
    board: board(context),
    days: days(context),
  };
}
