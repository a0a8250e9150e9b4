/** Two seas cut open, and cables that do not lie in them. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, rect } from "../../engine/svg/parts";
import type { Cable, Seas } from "./seas";

export function drawSeas(seas: Seas): Mark[] {
  const { land, basins, bed, cables, drum } = seas;
  return [
    rect("land", [land.x, land.y, land.width, land.height], { class: "land" }),
    ...basins.map(({ key, x, width }) =>
      mark("path", key, { d: `${bowl(seas, x, x + width, bed)}Z`, class: "sea" }),
    ),
    ...cables.map((one) => cable(seas, one)),
    withRow(
      drum.id,
      group("drum", {}, [
        dot("wound", [drum.x, drum.y], drum.r * 0.8, { class: "drum" }),
        ...[0.68, 0.54, 0.4].map((share, i) =>
          dot(`turn-${i}`, [drum.x, drum.y], drum.r * share, { class: "drum-turn" }),
        ),
        dot("rim", [drum.x, drum.y], drum.r, { class: "drum-rim" }),
        dot("hub", [drum.x, drum.y], drum.r * 0.2, { class: "dot" }),
      ]),
    ),
  ];
}

/** Down one shore, along a bed, up the other. */
function bowl({ surface, slope: most }: Seas, from: number, to: number, bed: number): string {
  const slope = Math.min(most, (to - from) * 0.34);
  const [a, b] = [round(from + slope), round(to - slope)];
  const [near, far] = [round(from + slope * 0.3), round(to - slope * 0.3)];
  // Through points, because browsers and printers measure dashes along a curve unlike each other.
  const bend = (xs: [number, number, number], ys: [number, number, number]) =>
    Array.from({ length: 13 }, (_, i) => {
      const t = i / 12;
      const on = ([p, q, r]: [number, number, number]) =>
        round((1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r);
      return `${on(xs)},${on(ys)}`;
    });
  const down = bend([from, near, a], [surface, bed, bed]);
  const up = bend([b, far, to], [bed, bed, surface]);
  return `M${[...down, ...up].join("L")}`;
}

function cable(seas: Seas, { id, kind, look, from, to, bed }: Cable): Mark {
  const { thick } = seas;
  const width = kind === "fibre" ? thick * 0.45 : thick * 0.8;
  return withRow(
    id,
    mark("path", id, {
      d: bowl(seas, from, to, round(bed)),
      class: `wire ${kind} ${look}`,
      "stroke-width": width,
      "stroke-dasharray": look === "study" ? `0 ${thick * 1.5}` : `${thick * 1.6} ${thick}`,
    }),
  );
}
