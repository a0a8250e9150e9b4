import { paragraph, value } from "../legacy";
import * as format from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** A field of squares, each a thousand containers (TEU): where it stands, in squares. */
interface Field {
  id: string;
  /** From the left edge, and across, in squares. */
  x: number;
  columns: number;
  /** Rows, the last of them perhaps not full. */
  rows: number;
  /** The rows as lines of dashes, from the ground up, in squares. */
  path: string;
  amount: string;
  name: string[];
}

export interface Model {
  left: number;
  base: number;
  leading: number;
  /** Picture units to a square, so that one, two or all three fields fill the width. */
  units: { route: number; europe: number; all: number };
  fields: Record<"route" | "europe" | "all", Field>;
  /** Columns of the route's field that one ship would take. */
  ship: number;
  ships: string[];
}

const GAP = 3;
const COLUMNS = { route: 11, europe: 18, all: 46 };

/** Lays the counts out as fields of squares on one ground, in thousands of TEU. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const across = frame.width - 2 * left;
  const x = {
    route: 0,
    europe: COLUMNS.route + GAP,
    all: COLUMNS.route + COLUMNS.europe + 2 * GAP,
  };
  const units = {
    route: across / COLUMNS.route,
    europe: across / (x.europe + COLUMNS.europe),
    all: across / (x.all + COLUMNS.all),
  };
  const field = (key: keyof typeof COLUMNS, id: string, name: string, measure: number): Field => {
    const count = value(id) / 1000;
    return {
      id,
      x: x[key],
      columns: COLUMNS[key],
      rows: Math.ceil(count / COLUMNS[key]),
      path: dashes(count, COLUMNS[key]),
      amount: format.number(value(id), 0),
      name: paragraph(name, frame, measure, "tick"),
    };
  };
  return {
    left,
    base: frame.height - (wide ? 66 : 62),
    leading: leading(frame),
    units,
    fields: {
      route: field("route", "titr-teu-2025", "Middle Corridor", wide ? 130 : 56),
      europe: field("europe", "rail-eu-2025", "rail between China and the EU", wide ? 190 : 74),
      all: field(
        "all",
        "rail-all-2025",
        "all China–Europe trains, with those to Russia and Belarus",
        wide ? 460 : 180,
      ),
    },
    ship: value("ever-given") / 1000 / Math.ceil(value("titr-teu-2025") / 1000 / COLUMNS.route),
    ships: wide
      ? ["one ship", "a second", "a third", "most of a fourth"]
      : ["one ship", "2nd", "3rd", "4th"],
  };
}

/** Rows of squares as one path of dashed lines: a dash is a square, its width the stroke's. */
function dashes(count: number, columns: number): string {
  let path = "";
  for (let row = 0; row * columns < count; row++) {
    path += `M0,${-row - 0.5}h${Math.round(Math.min(columns, count - row * columns) * 1000) / 1000}`;
  }
  return path;
}
