import type { SceneContext } from "../../engine/scene/context";

/** A tanker and its load. */
export interface Hull {
  id: string;
  /** How much of its room is filled, 0 to 1. */
  filled: number;
  /** Its tonnes, and what is said of it beside them. */
  load: string;
  name: string;
  at: number;
  /** What is said of the water, of that under a keel, and of the room that is not loaded. */
  level: string;
  before: string;
  room: string;
  empty: string;
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
  /** What the levels are over and under what is lost. */
  levels: string[];
}

/** A tanker by its tonnes: full, and on lower water. */
export function tankers({ frame, data, say, width }: SceneContext): Hull[] {
  const full = data.value("aktau-tanker-full");
  return ["aktau-tanker-full", "aktau-tanker-load-2025"].map((id) => {
    const load = say(`hulls.${id}.load`);
    return {
      id,
      filled: data.value(id) / full,
      load,
      // The lower one needs no name: the title tells of it.
      name: id === "aktau-tanker-full" ? say(`hulls.${id}`) : "",
      at:
        width(load, frame.name === "wide" ? "hero" : "hero small") +
        (frame.name === "wide" ? 18 : 6),
      level: say(`hulls.${id}.level`),
      before: say("hulls.before"),
      room: say("hulls.room"),
      empty: say("hulls.empty", { tonnes: full - data.value(id) }),
    };
  });
}

/** The basin before it was dug, when it was, and as it would be on the water of the estimate. */
export function basins({ frame, data, date, print, lines, say }: SceneContext): Basin[] {
  const [before, after] = [data.value("kuryk-before"), data.value("kuryk-dredge")];
  const fallen = data.value("caspian-2024-to-2030");
  const year = date(String(data.constant("caspian-estimate-year")));
  const basin = (
    id: string,
    of: Pick<Basin, "fallen" | "floor" | "levels" | "dug" | "lost">,
  ): Basin => ({
    id,
    ...of,
    amount: print(id),
    words: lines(`basins.${id}`, { measure: frame.name === "wide" ? 240 : 100, params: { year } }),
  });
  const dug = {
    from: before,
    deep: after - before,
    words: say("basins.dug"),
  };
  const lost = { from: 0, deep: fallen, words: say("basins.lost") };
  const mark = (id: string, year: string) =>
    say("wall.mark", { year: date(year), depth: data.value(id) });
  const was = mark("caspian-2024", data.figure("caspian-2024").as_of);
  const then = say("wall.mark", { year, depth: data.value("caspian-2030") });
  return [
    basin("kuryk-before", { fallen: 0, floor: before, levels: [was] }),
    basin("kuryk-dredge", { fallen: 0, floor: after, levels: [was], dug }),
    basin("kuryk-2030", { fallen, floor: after, levels: [was, then], dug, lost }),
  ];
}
