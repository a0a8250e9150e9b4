/** Two seas cut open, and cables that do not lie in them. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Coil, Seas } from "./seas";

export function drawSeas({ land, basins, bed, coils, sheet }: Seas): Mark[] {
  const { y } = land;
  return [
    rect("land", [land.x, y, land.width, land.height], { class: "land" }),
    ...basins.map(({ key, shore, edge, slope }) =>
      mark("path", key, {
        d: `M${edge},${y}H${shore}Q${round(shore + slope * 0.3)},${bed} ${shore + slope},${bed}H${edge}Z`,
        class: "sea",
      }),
    ),
    ...coils.map((one) => withRow(one.id, coil(one, y))),
    withRow(sheet.id, paper(sheet, y)),
  ];
}

/** A drum that stands on the ground: wound and solid, or only in outline. */
function coil({ id, look, x, r }: Coil, ground: number): Mark {
  const disc = (key: string, share: number, style: string) =>
    dot(key, [x, ground - r], r * share, { class: style });
  // Through points, because browsers and printers measure dashes along a curve unlike each other.
  const ring = (key: string, share: number) =>
    polyline(
      key,
      Array.from({ length: 61 }, (_, i) => {
        const turn = (i / 30) * Math.PI;
        return [x + r * share * Math.cos(turn), ground - r + r * share * Math.sin(turn)] as const;
      }),
      { class: "coil" },
    );
  return group(
    id,
    {},
    look === "plan"
      ? [ring("rim", 1), ring("turn", 0.64), ring("hub", 0.2)]
      : [
          disc("rim", 1, "drum"),
          ...[0.82, 0.66, 0.5, 0.34].map((share, i) => disc(`turn-${i}`, share, "drum-turn")),
          disc("hub", 0.16, "dot"),
        ],
  );
}

/** A sheet with lines of writing. */
function paper({ id, x, width, height }: Seas["sheet"], ground: number): Mark {
  const [y, fold] = [ground - height, width * 0.28];
  return group(id, {}, [
    polyline(
      "sheet",
      [
        [x, ground],
        [x, y],
        [x + width - fold, y],
        [x + width, y + fold],
        [x + width, ground],
        [x, ground],
      ],
      { class: "sheet" },
    ),
    ...[0.34, 0.5, 0.66, 0.82].map((share, i) =>
      line(
        `words-${i}`,
        [x + width * 0.18, y + height * share],
        [x + width * (i === 3 ? 0.56 : 0.82), y + height * share],
        { class: "sheet" },
      ),
    ),
  ]);
}
