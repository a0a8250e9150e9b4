/** Stairs into the sea, and cables on them. Runs in the browser: it imports only `svg`. */
import { group, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Cable, Seas } from "./seas";

export const drawSeas = ({ land, sea, cables }: Seas): Mark[] => [
  rect("sea", sea, { class: "sea" }),
  polyline("land", land, { class: "land" }),
  ...cables.map((one) =>
    withRow(one.id, group(one.id, {}, one.look === "study" ? paper(one) : coil(one))),
  ),
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
      { class: "coil" },
    );
  return look === "plan"
    ? [ring("rim", 1), ring("turn", 0.64), ring("hub", 0.2)]
    : [
        disc("rim", 1, "drum"),
        ...[0.82, 0.66, 0.5, 0.34].map((share, i) => disc(`turn-${i}`, share, "drum-turn")),
        disc("hub", 0.16, "dot"),
      ];
}

/** A sheet with lines of writing. */
function paper({ at: [middle, foot], high }: Cable): Mark[] {
  const width = high * 0.78;
  const [x, y, fold] = [middle - width / 2, foot - high, width * 0.28];
  return [
    polyline(
      "sheet",
      [
        [x, foot],
        [x, y],
        [x + width - fold, y],
        [x + width, y + fold],
        [x + width, foot],
        [x, foot],
      ],
      { class: "sheet" },
    ),
    ...[0.34, 0.5, 0.66, 0.82].map((share, i) =>
      line(
        `words-${i}`,
        [x + width * 0.18, y + high * share],
        [x + width * (i === 3 ? 0.56 : 0.82), y + high * share],
        { class: "sheet" },
      ),
    ),
  ];
}
