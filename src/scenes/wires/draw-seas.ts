/** Reels at their stations, and the sea. Runs in the browser: it imports only `svg`. */
import { group, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Cable, Seas } from "./seas";

export const drawSeas = ({ land, sea, cables }: Seas): Mark[] => [
  rect("land", land, { class: "land" }),
  // The ground ends at the quay, and under the water is its bed.
  rect("cut", [sea[0], land[1], sea[2], sea[1] - land[1]], { class: "paper" }),
  rect("sea", sea, { class: "sea" }),
  ...cables.map((one) => withRow(one.id, group(one.id, {}, coil(one)))),
];

/** A drum that stands on the ground: wound and solid, or only in outline. */
function coil({ look, at: [x, foot], high }: Cable): Mark[] {
  const r = high / 2;
  const middle: Point = [x, foot - r];
  const disc = (key: string, share: number, style: string) =>
    dot(key, middle, r * share, { class: style });
  // Through points, because browsers and printers measure dashes along a curve unlike each other.
  const ring = (key: string, share: number) =>
    polyline(
      key,
      Array.from({ length: 61 }, (_, i) => {
        const turn = (i / 30) * Math.PI;
        return [x + r * share * Math.cos(turn), foot - r + r * share * Math.sin(turn)] as const;
      }),
      { class: `coil ${look}` },
    );
  return look !== "made"
    ? [1, 0.74, 0.48, 0.2].map((share, i) => ring(`ring-${i}`, share))
    : [
        disc("rim", 1, "drum"),
        ...[0.86, 0.74, 0.61, 0.48, 0.34].map((share, i) => disc(`turn-${i}`, share, "drum-turn")),
        disc("hub", 0.16, "dot"),
      ];
}
