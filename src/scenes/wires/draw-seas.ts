/** Drums on quays, each over its sea. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { polyline, rect } from "../../engine/svg/parts";
import type { Cable, Seas } from "./seas";

export const drawSeas = ({ bed, cables }: Seas): Mark[] => [
  rect("bed", bed, { class: "land" }),
  ...cables.flatMap((one) => [
    rect(`sea-${one.look}`, one.sea, { class: "sea" }),
    rect(`quay-${one.look}`, one.quay, { class: "cable-quay" }),
    withRow(one.id, group(one.id, {}, drum(one))),
  ]),
];

/** How wide a drum is for its height, each of its sides, and how high the cable is wound. */
const WIDE = 1;
const SIDE = 0.1;
const WOUND = 0.78;

/** A drum that stands on its quay: wound and solid, or only in outline. */
function drum({ look, at: [x, foot], high }: Cable): Mark[] {
  const left = x - (high * WIDE) / 2;
  const side = high * SIDE;
  const body = high * WIDE - side * 2;
  const top = foot - (high * (1 + WOUND)) / 2;
  const [from, low] = [left + side, top + high * WOUND];
  const pitch = body / 9;
  const turns = Array.from(
    { length: 8 },
    (_, i) => `M${round(from + pitch * (i + 1))},${round(top)}V${round(low)}`,
  );
  return [
    ...(look === "made"
      ? [
          rect("wound", [from, top, body, low - top], { class: "wound" }),
          mark("path", "turns", { class: "turns", d: turns.join("") }),
        ]
      : [top, low].map((y, i) =>
          polyline(
            `wound-${i}`,
            [
              [from, y],
              [from + body, y],
            ],
            { class: `drum ${look}` },
          ),
        )),
    ...[left, from + body].map((at, i) =>
      rect(`side-${i}`, [at, foot - high, side, high], { class: `drum ${look}` }),
    ),
  ];
}
