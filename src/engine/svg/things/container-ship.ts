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

/** Curves are written in hundredths of the length, and from the keel up. */
const hull =
  "M0.8,-8.2H95.3L96,-10H100.2C98.6,-7.4 96.4,-5.4 95.8,-3.7C98,-3.5 98.4,-1.2 96.4,-0.4C95.6,0 95,0 94,0" +
  "H9C6.6,-0.2 5.2,-1 4,-2.4C2.8,-3.6 1.4,-3.8 0.8,-4.4Z";
const hold = "M9.6,-1.1H84.6V-7.7H9.6Z";
const bridge = "M63.2,-8.2V-17.4H62.4V-18.4H63.4V-19H65.4V-18.4H66.6V-17.4H66V-8.2Z";
const funnel = "M21.2,-8.2V-16.6H21.6V-18H23V-16.6H23.4V-8.2Z";

/**
 * A hull with its bridge and funnel, bow to the right, its keel at a point. What it carries is
 * drawn by `stowed`.
 */
export const containerShip = (key: string, at: Point, length: number): Mark =>
  scaled(key, at, length, [
    mark("path", "houses", { class: "ship-house", d: bridge + funnel }),
    mark("path", "hull", { class: "ship-hull", d: hull }),
    mark("path", "hold", { class: "ship-hold", d: hold }),
  ]);

/** The boxes of a ship that has its keel at a point, each a dash, as many as are given. */
export function stowed(
  key: string,
  at: Point,
  length: number,
  { boxes, look }: { boxes: number; look: string },
): Mark {
  let left = boxes;
  const d = STACKS.map(({ from, foot, columns, tiers }) => {
    const here = Math.min(left, columns * tiers);
    left -= here;
    return Array.from({ length: tiers }, (_, tier) => {
      const along = Math.ceil((here - tier) / tiers);
      const y = -(foot + tier * PITCH.up + BOX.up / 2);
      return along > 0
        ? `M${from},${round(y, 2)}h${round(along * PITCH.across - (PITCH.across - BOX.across), 2)}`
        : "";
    }).join("");
  }).join("");
  const dash = `${BOX.across} ${round(PITCH.across - BOX.across, 2)}`;
  return scaled(key, at, length, [
    mark("path", "rows", {
      class: look,
      d: d || "M0,0",
      "stroke-width": BOX.up,
      "stroke-dasharray": dash,
    }),
  ]);
}

/** Marks in hundredths of a ship's length, at its size. */
const scaled = (key: string, [x, y]: Point, length: number, content: readonly Mark[]): Mark =>
  group(
    key,
    { transform: `translate(${round(x)},${round(y)}) scale(${round(length / 100, 4)})` },
    content,
  );
