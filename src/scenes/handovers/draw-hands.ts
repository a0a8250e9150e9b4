/** What happens to the box at each stop. Runs in the browser too: only `svg`. */
import { group, mark, round, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import { BOX_SHAPE, box } from "../../engine/svg/things/box";
import { boxShip } from "../../engine/svg/things/ship";

/** Where a stop is drawn: its left edge, the ground, and its width. */
export interface Spot {
  x: number;
  ground: number;
  width: number;
  /** Of a crane. */
  height: number;
}

/** How far under a crane’s beam the box hangs, for the crane’s height. */
const HANG = 0.24;

/** The drawing of a stop. */
export const hand = (id: string, spot: Spot): Mark =>
  group("scene", {}, (DRAWN[id] ?? wheels)(spot));

/** How long the box and a wagon for it are, as parts of a spot that shows them from afar. */
const [BOX, WAGON] = [0.3, 0.38];

const DRAWN: Readonly<Record<string, (spot: Spot) => Mark[]>> = {
  altynkol: (spot) => [
    ...shore(spot, 0, 1),
    ...flat("from", spot, 0.09),
    ...flat("to", spot, 0.54),
    ...crane(spot, [0.06, 0.96], 0.51),
  ],
  aktau: (spot) => [
    ...shore(spot, 0, 0.46),
    ...flat("from", spot, 0.03),
    ...vessel(spot, 0.48),
    ...crane(spot, [0.02, 0.44], 0.76),
  ],
  alat: (spot) => [
    ...shore(spot, 0.54, 1),
    ...flat("to", spot, 0.58),
    ...vessel(spot, 0.02),
    ...crane(spot, [0.56, 0.98], 0.3),
  ],
};

/** A flat wagon without its load: a deck on wheels. */
function flat(key: string, { x, ground, width }: Spot, from: number): Mark[] {
  const [start, long] = [x + width * from, width * WAGON];
  const wheel = width * 0.03;
  const deck = ground - wheel * 2.4;
  return [
    line(`${key}-deck`, [start, deck], [start + long, deck], { class: "rig" }),
    ...[0.14, 0.3, 0.7, 0.86].map((at, i) =>
      dot(`${key}-wheel-${i}`, [start + long * at, ground - wheel], wheel, { class: "turns" }),
    ),
  ];
}

/** A crane on two legs, its beam as long as the spot, the box on its rope at `at`. */
function crane({ x, ground, width, height }: Spot, legs: [number, number], at: number): Mark[] {
  const top = ground - height;
  const [load, across] = [x + width * at, width * BOX];
  const beam = (share: number) => round(x + width * share);
  const [from, to] = [Math.max(0, Math.min(legs[0], at - 0.3)), Math.max(legs[1], at + 0.3)];
  return [
    mark("path", "crane", {
      class: "rig",
      d: `M${beam(from)},${round(top)}H${beam(Math.min(1, to))}M${beam(legs[0])},${round(top)}V${round(ground)}M${beam(legs[1])},${round(top)}V${round(ground)}`,
    }),
    line("rope", [load, top], [load, top + height * HANG], { class: "rig thin" }),
    box(
      "load",
      [load - across / 2, top + height * HANG, across, across * BOX_SHAPE],
      "box carried",
    ),
  ];
}

/** A quay between two parts of the spot, and the water beside it. */
function shore({ x, ground, width }: Spot, from: number, to: number): Mark[] {
  const depth = width * 0.05;
  return [
    rect("sea", [x, ground + depth * 0.3, width, depth * 0.7], { class: "sea" }),
    rect("quay", [x + width * from, ground, width * (to - from), depth], { class: "quay" }),
  ];
}

const vessel = ({ x, ground, width }: Spot, from: number): Mark[] => [
  boxShip("ship", [x + width * from, ground + width * 0.028], width * 0.52),
];

/** A wagon with its box, lifted from its wheels between two jacks; others stand ready. */
function wheels(spot: Spot): Mark[] {
  const { x, ground, width } = spot;
  const deck = ground - width * 0.24;
  const [start, across] = [x + width * 0.22, width * 0.56];
  const jack = (at: number) =>
    `M${round(x + width * at)},${round(ground)}V${round(deck - width * 0.12)}m${round(-width * 0.05)},${round(width * 0.12)}h${round(width * 0.1)}`;
  return [
    ...shore(spot, 0, 1),
    mark("path", "jacks", { class: "rig", d: jack(0.17) + jack(0.83) }),
    line("deck", [start - 4, deck], [start + across + 4, deck], { class: "rig" }),
    box(
      "load",
      [
        x + width * (0.5 - BOX / 2),
        deck - width * BOX * BOX_SHAPE,
        width * BOX,
        width * BOX * BOX_SHAPE,
      ],
      "box carried",
    ),
    ...[0.3, 0.7].flatMap((at, i) => bogie(`bogie-${i}`, spot, at)),
  ];
}

/** Two wheels in their frame, on the rails. */
function bogie(key: string, { x, ground, width }: Spot, at: number): Mark[] {
  const r = width * 0.032;
  const middle = x + width * at;
  return [
    line(
      `${key}-frame`,
      [middle - r * 2.2, ground - r * 1.7],
      [middle + r * 2.2, ground - r * 1.7],
      {
        class: "rig",
      },
    ),
    dot(`${key}-a`, [middle - r * 1.3, ground - r], r, { class: "turns" }),
    dot(`${key}-b`, [middle + r * 1.3, ground - r], r, { class: "turns" }),
  ];
}
