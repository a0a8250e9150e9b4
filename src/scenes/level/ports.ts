import type { SceneContext } from "../../engine/scene/context";

/** A ship, its hold in cells or its deck in wagons. */
export interface Hull {
  id: string;
  kind: "tanker" | "ferry";
  /** How much of its room is filled, 0 to 1. */
  filled: number;
  cells: number;
  /** What ship it is, and what it leaves behind. */
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

/** Tonnes to a cell of the tanker’s hold, and wagons on a ferry, where a share is all we know. */
const CELL = 1000;
const CELLS = 10;

/** A tanker by its tonnes, and two ferries by the share of tank wagons that they carry. */
export function hulls({ data, say }: SceneContext): Hull[] {
  const hull = (key: string): Pick<Hull, "name" | "left" | "room"> => ({
    name: say(`hulls.${key}`),
    left: say(`hulls.${key}-left`),
    room: say("hulls.room"),
  });
  const ferry = (key: string): Hull => {
    const id = `caspian-ferry-${key}`;
    return { id, kind: "ferry", filled: 1 - data.value(id) / 100, cells: CELLS, ...hull(key) };
  };
  const full = data.value("aktau-tanker-full");
  const tanker: Hull = {
    id: "aktau-tanker-load-2025",
    kind: "tanker",
    filled: data.value("aktau-tanker-load-2025") / full,
    cells: Math.round(full / CELL),
    ...hull("tanker"),
  };
  return [tanker, ferry("kuryk"), ferry("turkmen")];
}

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
