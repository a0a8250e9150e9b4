import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { LAST, SHIP } from "../../engine/svg/things/container-ship";
import { blocksOf, fleet, full, ROUTE, type Fleet, type Grid } from "./fleet";

export type { Fleet, Grid };

export interface Model {
  id: string;
  /** How wide the water is. */
  width: number;
  leading: number;
  /** The blocks of boxes of the year, and those in a full ship. */
  blocks: number;
  room: number;
  alone: Grid;
  fleet: Fleet;
  /** How full the last ship would be, for the words that say so. */
  last: "whole" | "most" | "part";
  /** What stands beside each ship where the year is alone. */
  loads: { at: Point; label: string[] }[];
  /** What is written over the empty part of the last ship. */
  free: { at: Point; label: string };
}

/** Counts the boxes of a year in ships of one size, and those of others in the same ships. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  return {
    id: ROUTE,
    width: frame.width,
    leading: leading(frame),
    blocks: blocksOf(context, ROUTE),
    room: blocksOf(context, "ever-given"),
    fleet: fleet(context),
    ...alone(context),
  };
}

/** The ships that the year would fill, one under another, and how full the last of them. */
function alone(context: SceneContext): Pick<Model, "alone" | "free" | "last" | "loads"> {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const [all, room] = [blocksOf(context, ROUTE), blocksOf(context, "ever-given")];
  const { ships: count, last } = full(context);
  const top = frame.plot.y + (wide ? 6 : -1);
  const down = (frame.height - (wide ? 22 : 9) - top) / count;
  const left = margin[frame.name];
  const length = Math.min(wide ? 668 : 264, (down * 100) / SHIP.high);
  const part = (share: number) => (length * share) / 100;
  const grid = { left, top, across: 0, down, columns: 1, length };
  return {
    alone: grid,
    last,
    loads: Array.from({ length: count }, (_, i) => {
      const blocks = Math.min(room, all - i * room);
      const [first, end] = [i === 0, i === count - 1];
      // That a ship is full is said once, by the first; those that look like it need no words.
      const text = first || end ? amount(context, end ? last : "first", blocks) : [];
      const middle = top + down * (i + 1) - part(8);
      return {
        at: [
          round(left + part(100) + leading(frame) * 0.7),
          round(middle - (text.length - 1.6) * leading(frame) * 0.5),
        ],
        label: text,
      };
    }),
    free: {
      at: [
        round(left + part((LAST.left + LAST.right) / 2)),
        round(top + down * count - part(LAST.top) - leading(frame) * 0.3),
      ],
      label: say("labels.free"),
    },
  };
}

/** What stands beside a ship: what it can carry, with the unit, or about what is on it. */
const amount = ({ frame, data, lines, print }: SceneContext, full: string, blocks: number) =>
  lines("labels.ship", {
    measure: frame.name === "wide" ? 160 : 66,
    look: "value",
    params: {
      full,
      most: print("ever-given", "::integer"),
      rest: blocks * data.constant("ship-block"),
    },
  });
