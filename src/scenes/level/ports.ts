import type { SceneContext } from "../../engine/scene/context";

/** A ship, its hold in cells. */
export interface Hull {
  id: string;
  /** How much of the hold is filled, 0 to 1. */
  filled: number;
  cells: number;
  amount: string;
  words: string[];
}

/** A basin of a port, in metres. */
export interface Basin {
  id: string;
  name: string;
  depth: number;
  /** The depth before it was dug; null when it was not found. */
  before: number | null;
  planned: boolean;
  amount: string;
  words: string[];
}

export interface Tanker {
  id: string;
  /** In metres. */
  draught: number;
  amount: string;
  words: string[];
}

/** Tonnes to a cell of the tanker’s hold, and cells of a ferry’s, where a share is all we know. */
const CELL = 1000;
const CELLS = 10;

/** A tanker by its tonnes, and two ferries by the share of tank wagons that they carry. */
export function hulls(context: SceneContext): Hull[] {
  const { frame, data, print, lines } = context;
  const wide = frame.name === "wide";
  const ferry = (key: string): Hull => {
    const id = `caspian-ferry-${key}`;
    return {
      id,
      filled: 1 - data.value(id) / 100,
      cells: CELLS,
      amount: context.say(`hulls.${key}-amount`),
      words: lines(`hulls.${key}`, { measure: wide ? 420 : 220 }),
    };
  };
  const full = data.value("aktau-tanker-full");
  const tanker: Hull = {
    id: "aktau-tanker-load-2025",
    filled: data.value("aktau-tanker-load-2025") / full,
    cells: Math.round(full / CELL),
    amount: print("aktau-tanker-load-2025"),
    words: lines("hulls.tanker", { measure: wide ? 460 : 230 }),
  };
  return [tanker, ferry("kuryk"), ferry("turkmen")];
}

/** A basin that was dug, with its depth before, and one that is planned. */
export function basins(context: SceneContext): Basin[] {
  const { frame, data, print, place, lines } = context;
  const basin = (port: string, id: string, before?: string): Basin => ({
    id,
    name: place(port),
    depth: data.value(id),
    before: before === undefined ? null : data.value(before),
    planned: before === undefined,
    amount: print(id),
    words: lines(`basins.${port}`, { measure: frame.name === "wide" ? 230 : 130 }),
  });
  return [basin("kuryk", "kuryk-dredge", "kuryk-before"), basin("aktau", "aktau-dredging-depth")];
}

/** A tanker that is built for shallow water. */
export function tanker({ frame, data, print, lines }: SceneContext): Tanker {
  const wide = frame.name === "wide";
  const id = "taraz-liwa-dimensions";
  return {
    id,
    draught: data.value(id),
    amount: print(id),
    words: lines(wide ? "tanker.wide" : "tanker.narrow", { measure: wide ? 250 : 96 }),
  };
}
