import type { SceneContext } from "../../engine/scene/context";

/** A tanker, its hold in cells. */
export interface Hull {
  id: string;
  /** How much of its room is filled, 0 to 1. */
  filled: number;
  cells: number;
  /** What is said of it, on lower water and before. */
  name: string;
  left: string;
  /** What is said of the water under a keel. */
  room: string;
}

/** The basin of Kuryk at one time, in metres. */
export interface Basin {
  id: string;
  /** How far the surface lies under that of the first. */
  fallen: number;
  /** From that first surface to the floor. */
  floor: number;
  /** The metre that was won or lost: where it begins under that first surface, and how deep it is. */
  metre?: { from: number; deep: number; words: string };
  amount: string;
  words: string[];
}

/** Tonnes to a cell of the tanker’s hold. */
const CELL = 1000;

/** A tanker by its tonnes. */
export function tanker({ frame, data, say }: SceneContext): Hull {
  const full = data.value("aktau-tanker-full");
  return {
    id: "aktau-tanker-load-2025",
    filled: data.value("aktau-tanker-load-2025") / full,
    cells: Math.round(full / CELL),
    name: say("hulls.tanker"),
    left: say(`hulls.tanker-left.${frame.name}`),
    room: say("hulls.room"),
  };
}

/** What ferries leave behind: a share, of which the whole is not known, so that it is said and not drawn. */
export const ferries = ({ say }: SceneContext) =>
  ["caspian-ferry-kuryk", "caspian-ferry-turkmen"].map((id) => ({ id, words: say(`hulls.${id}`) }));

/** The basin before it was dug, when it was, and as it would be on the water of the estimate. */
export function basins({ frame, data, print, lines, say }: SceneContext): Basin[] {
  const [before, after] = [data.value("kuryk-before"), data.value("kuryk-dredge")];
  const fallen = data.value("caspian-2024-to-2030");
  const basin = (id: string, of: Pick<Basin, "fallen" | "floor" | "metre">): Basin => ({
    id,
    ...of,
    amount: print(id),
    words: lines(`basins.${id}`, { measure: frame.name === "wide" ? 240 : 100 }),
  });
  return [
    basin("kuryk-before", { fallen: 0, floor: before }),
    basin("kuryk-dredge", {
      fallen: 0,
      floor: after,
      metre: { from: before, deep: after - before, words: say("basins.dug") },
    }),
    basin("kuryk-2030", {
      fallen,
      floor: after,
      metre: { from: 0, deep: fallen, words: say("basins.lost") },
    }),
  ];
}
