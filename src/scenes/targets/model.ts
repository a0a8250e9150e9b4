import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_WAGON_SHAPE } from "../../engine/svg/things/box-wagon";

/** A promise: the row of wagons down to which it reaches, and what is said of it over its line. */
interface Promised {
  id: string;
  foot: number;
  /** Whether it is a lower bound, so that an arrow leads on. */
  over: boolean;
  amount: string;
  words: string[];
}

export interface Model {
  left: number;
  top: number;
  leading: number;
  /** From wagon to wagon, from row to row, and how long a wagon is. */
  pitch: number;
  row: number;
  body: number;
  /** How many trains a wagon stands for. */
  unit: number;
  /** How many wagons stand in a row, how many there are, and how many of them came. */
  columns: number;
  wagons: number;
  came: number;
  /** Where the lines of promises begin and end, and where words begin. */
  from: number;
  to: number;
  said: number;
  /** How far large numbers stand over the words under them. */
  lift: number;
  promises: Promised[];
  outcome: { id: string; y: number; amount: string; words: string[] };
}

const PROMISES = ["target-trains-1000", "target-trains-600", "target-trains-400"];
const CAME = "trains-2025-ady";
/** How many trains a drawn wagon stands for, and wagons to a row. */
const WAGON = 10;
const COLUMNS = 10;

/** Draws the highest promise as rows of wagons, a line under those of each promise. */
export function model(context: SceneContext): Model {
  const { frame, data, lines, say } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const wagons = Math.max(...PROMISES.map(data.value)) / WAGON;
  const top = frame.plot.y + (wide ? 4 : 2);
  const row = (frame.plot.y + frame.plot.height - (wide ? 20 : 11) - top) / (wagons / COLUMNS);
  const pitch = wide ? 56 : 18;
  const [from, to] = [left + COLUMNS * pitch, frame.width - left];
  const said = from + (wide ? 36 : 16);
  const broken = { measure: to - said };
  const body = round(Math.min(pitch * 0.92, (row * 0.86) / BOX_WAGON_SHAPE));
  return {
    left,
    top,
    leading: leading(frame),
    pitch,
    row,
    body,
    unit: WAGON,
    columns: COLUMNS,
    wagons,
    came: data.value(CAME) / WAGON,
    from,
    to,
    said,
    lift: wide ? 30 : 20,
    promises: PROMISES.map((id) => ({
      id,
      foot: round(top + (row * data.value(id)) / WAGON / COLUMNS),
      over: data.figure(id).hedge === "over",
      amount: say(`amounts.${id}.${frame.name}`),
      words: lines(`names.${id}.${frame.name}`, broken),
    })),
    outcome: {
      id: CAME,
      y: top + (wide ? 40 : 22),
      amount: say(`amounts.${CAME}`),
      words: lines(`names.${CAME}.${frame.name}`, broken),
    },
  };
}
