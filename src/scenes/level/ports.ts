import type { SceneContext } from "../../engine/scene/context";

/** A tanker and its load. */
export interface Hull {
  id: string;
  /** How much of its room is filled, 0 to 1. */
  filled: number;
  /** What is said of it on lower water, then before, and its tonnes. */
  name: string;
  load: string;
  left: string;
  full: string;
  /** What is said of the water under a keel, and of the room that is not loaded. */
  room: string;
  empty: string;
}

/** What ferries take of their tank wagons: each row a share of as many wagons. */
export interface Ferries {
  words: string;
  /** Where the wagons begin. */
  at: number;
  rows: { id: string; filled: number; cells: number; words: string }[];
}

interface Metre {
  from: number;
  deep: number;
  words: string;
}

/** The basin of Kuryk at one time, in metres. */
export interface Basin {
  id: string;
  /** How far the surface lies under that of the first. */
  fallen: number;
  /** From that first surface to the floor. */
  floor: number;
  /** The metre that was dug, and that is lost: where it begins under that first surface, and how deep it is. */
  dug?: Metre;
  lost?: Metre;
  amount: string;
  words: string[];
}

/** Wagons to a row: of what a ferry took only the share is known. */
const WAGONS = 10;

/** A tanker by its tonnes. */
export function tanker({ data, say }: SceneContext): Hull {
  const full = data.value("aktau-tanker-full");
  return {
    id: "aktau-tanker-load-2025",
    filled: data.value("aktau-tanker-load-2025") / full,
    name: say("hulls.tanker"),
    load: say("hulls.load"),
    left: say("hulls.tanker-full"),
    full: say("hulls.full"),
    room: say("hulls.room"),
    empty: say("hulls.empty"),
  };
}

/** What ferries leave behind, as a share of the wagons of a row. */
export function ferries({ frame, data, say, width }: SceneContext): Ferries {
  const rows = ["caspian-ferry-kuryk", "caspian-ferry-turkmen"].map((id) => ({
    id,
    filled: 1 - data.value(id) / 100,
    cells: WAGONS,
    words: say(`hulls.${id}${frame.name === "wide" ? "" : "-short"}`),
  }));
  const [edge, space] = frame.name === "wide" ? [24, 24] : [14, 10];
  return {
    words: say("hulls.ferries", { wagons: WAGONS }),
    at: Math.ceil(edge + space + Math.max(...rows.map(({ words }) => width(words, "note")))),
    rows,
  };
}

/** The basin before it was dug, when it was, and as it would be on the water of the estimate. */
export function basins({ frame, data, print, lines, say }: SceneContext): Basin[] {
  const [before, after] = [data.value("kuryk-before"), data.value("kuryk-dredge")];
  const fallen = data.value("caspian-2024-to-2030");
  const basin = (id: string, of: Pick<Basin, "fallen" | "floor" | "dug" | "lost">): Basin => ({
    id,
    ...of,
    amount: print(id),
    words: lines(`basins.${id}`, { measure: frame.name === "wide" ? 240 : 100 }),
  });
  const dug = { from: before, deep: after - before, words: say("basins.dug") };
  const lost = { from: 0, deep: fallen, words: say("basins.lost") };
  return [
    basin("kuryk-before", { fallen: 0, floor: before }),
    basin("kuryk-dredge", { fallen: 0, floor: after, dug }),
    basin("kuryk-2030", { fallen, floor: after, dug, lost }),
  ];
}
