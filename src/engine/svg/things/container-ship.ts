/** A container ship from its side, cut open so that its holds show. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";

/** A block of columns of boxes: where it begins, how many stand there, and how many one on another. */
interface Stack {
  from: number;
  foot: number;
  columns: number;
  tiers: number;
}

/** How large a box is with its gap, in hundredths of a ship's length. */
const PITCH = { across: 3.52, up: 1.5 } as const;
/** What of that is box. */
const BOX = { across: 3.2, up: 1.24 } as const;

/** The hold first, then the deck from the stern on, as a ship is loaded. */
const STACKS: readonly Stack[] = [
  { from: 10.2, foot: 1.5, columns: 21, tiers: 4 },
  { from: 3, foot: 8.4, columns: 5, tiers: 5 },
  { from: 23.9, foot: 8.4, columns: 11, tiers: 5 },
  { from: 66.6, foot: 8.4, columns: 8, tiers: 5 },
];

/** Boxes that are drawn in a full ship. */
export const SHIPFUL = STACKS.reduce((sum, { columns, tiers }) => sum + columns * tiers, 0);

/** From the keel to the top of the bridge, and to the waterline, in hundredths of the length. */
export const SHIP = { high: 19, water: 3.7 } as const;

/** Where the boxes end that stand highest, for words over them. */
export const LAST = { left: 66.6, right: 94.8, top: 8.4 + 5 * PITCH.up } as const;

/** Outlines from the keel of the stern, in hundredths of the length, so that many stand in one path. */
const hull =
  "m0.8,-8.2h94.5l0.7,-1.8h4.2c-1.6,2.6 -3.8,4.6 -4.4,6.3c2.2,0.2 2.6,2.5 0.6,3.3c-0.8,0.4 -1.4,0.4 -2.4,0.4" +
  "h-85c-2.4,-0.2 -3.8,-1 -5,-2.4c-1.2,-1.2 -2.6,-1.4 -3.2,-2z";
const hold = "m9.6,-1.1h75v-6.6h-75z";
const bridge = "m63.2,-8.2v-9.2h-0.8v-1h1v-0.6h2v0.6h1.2v1h-0.6v9.2z";
const funnel = "m21.2,-8.2v-8.4h0.4v-1.4h1.4v1.4h0.4v8.4z";

/** Hulls with bridge and funnel, bows to the right, each with its keel at a point; see `stowed`. */
export const containerShips = (key: string, all: readonly Point[], length: number): Mark =>
  scaled(key, length, (unit) => {
    const d = (...shapes: string[]) =>
      all.map((at) => shapes.map((shape) => start(at, unit) + shape).join("")).join("");
    return [
      mark("path", "houses", { class: "ship-house", d: d(bridge, funnel) }),
      mark("path", "hull", { class: "ship-hull", d: d(hull) }),
      mark("path", "hold", { class: "ship-hold", d: d(hold) }),
    ];
  });

/** In a ship shorter than this, boxes are too small to be told apart. */
const FAR = 130;

/**
 * The boxes of ships, each ship from its keel at a point, each box a dash; in small ships without
 * the gaps between boxes, as one mass.
 */
export function stowed(
  key: string,
  all: readonly { at: Point; boxes: number }[],
  length: number,
  look: string,
): Mark {
  const box = length < FAR ? PITCH : BOX;
  return scaled(key, length, (unit) => [
    mark("path", "rows", {
      class: look,
      d: all.map(({ at, boxes }) => start(at, unit) + rows(boxes)).join("") || "M0,0",
      "stroke-width": box.up,
      "stroke-dasharray": `${box.across} ${round(PITCH.across - box.across, 2)}`,
    }),
  ]);
}

/** The rows of so many boxes, each from where the one before ended. */
function rows(boxes: number): string {
  let [left, x, y] = [boxes, 0, 0];
  return STACKS.map(({ from, foot, columns, tiers }) => {
    const here = Math.min(left, columns * tiers);
    left -= here;
    return Array.from({ length: tiers }, (_, tier) => {
      const count = Math.ceil((here - tier) / tiers);
      if (count <= 0) return "";
      const high = -(foot + tier * PITCH.up + BOX.up / 2);
      const along = count * PITCH.across - (PITCH.across - BOX.across);
      const d = `m${round(from - x, 2)},${round(high - y, 2)}h${round(along, 2)}`;
      [x, y] = [from + along, high];
      return d;
    }).join("");
  }).join("");
}

const start = ([x, y]: Point, unit: number) => `M${round(x / unit, 2)},${round(y / unit, 2)}`;

/** Marks in hundredths of a ship's length, at its size. */
const scaled = (key: string, length: number, content: (unit: number) => Mark[]): Mark =>
  group(key, { transform: `scale(${round(length / 100, 4)})` }, content(length / 100));
