/** Power along the ground, and rails in front of it. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { ARM, pylon, WIRES } from "../../engine/svg/things/pylon";
import type { Section } from "./section";

export function drawSection(section: Section): Mark[] {
  const { width, gap, ground, rails, border, foot, pieces, begun, striped } = section;
  const [from, to] = gap;
  return [
    rect("earth", [0, ground, width, foot - ground], { class: "land" }),
    ...gap.map((x, i) => line(`border-${i}`, [x, ground], [x, border], { class: "border" })),
    ...pieces.map((one) =>
      one.look === "missing"
        ? withRow(
            one.id,
            group(
              one.id,
              {},
              WIRES.map((up, i) => dots(section, `wire-${i}`, ground - section.size * up)),
            ),
          )
        : power(section, one),
    ),
    rail("west", [0, from], section, "begun", begun, 0.6),
    rail("bed", [to, width], section, "bed flat", "none", 0.9),
    rail("east", [to, width], section, "flat", striped, 0.9),
    withRow("gap", dots(section, "gap", rails)),
  ];
}

/** The railway of a piece, in the line language of all maps. */
const rail = (
  key: string,
  [from, to]: readonly [number, number],
  { rails, thick }: Section,
  ...[look, dash, width]: [string, string, number]
): Mark =>
  line(`rail-${key}`, [from, rails], [to, rails], {
    class: `leg ${look}`,
    "stroke-width": round(thick * width),
    "stroke-dasharray": dash,
  });

/** Dots across Armenia, where a line is missing. */
function dots({ gap: [from, to], thick }: Section, key: string, y: number): Mark {
  const apart = (to - from) / 4;
  return line(key, [from + apart / 2, y], [to - apart / 2 + 0.1, y], {
    class: "leg",
    "stroke-width": thick,
    "stroke-dasharray": `0 ${round(apart)}`,
  });
}

/** How far wires hang down between pylons, and at a loose end, for the height of a pylon. */
const SAG = 0.05;
const LOOSE = 0.17;

/** The wires of a piece: from arm to arm, half a span at an end, and down where they end at a border. */
function wires({ gap, ground, size, thick }: Section, one: Section["pieces"][0]): string {
  const { from, to, pylons } = one;
  return WIRES.flatMap((up, i) => {
    const [y, arm] = [ground - size * up, ARM * size * (i ? 0.76 : 1)];
    const end = (tip: number, x: number) => {
      const loose = gap.includes(x);
      const at = loose ? x + Math.sign(tip - x) * thick * 0.4 : x;
      const turn = loose ? at : (tip + at) / 2;
      const low = y + size * SAG;
      return `M${round(tip)},${round(y)}Q${round(turn)},${round(low)} ${round(at)},${round(loose ? y + size * LOOSE : low)}`;
    };
    const spans = pylons.slice(1).map((x, j) => {
      const [a, b] = [pylons[j]! + arm, x - arm];
      return `M${round(a)},${round(y)}Q${round((a + b) / 2)},${round(y + size * SAG * 2)} ${round(b)},${round(y)}`;
    });
    return pylons.length
      ? [end(pylons[0]! - arm, from), ...spans, end(pylons.at(-1)! + arm, to)]
      : [`M${round(from)},${round(y + size * SAG)}H${round(to)}`];
  }).join("");
}

/** The pylons of a piece and the wires between them; a plan is dashed, and broken where it is not to scale. */
function power(section: Section, one: Section["pieces"][0]): Mark {
  const { ground, size, thick, broken } = section;
  const { id, look, from, to, pylons } = one;
  const [long, high] = [thick * 0.5, thick * 0.9];
  const stroke = (x: number) =>
    `M${round(x - long / 2)},${round(ground + high)}L${round(x + long / 2)},${round(ground - high)}`;
  return withRow(
    id,
    group(id, {}, [
      line("reach", [from, ground], [to, ground], { class: `pylon ${look}` }),
      ...pylons.map((x, i) => pylon(`pylon-${i}`, [x, ground], size, { class: `pylon ${look}` })),
      mark("path", "wires", { class: `pylon ${look} wires`, d: wires(section, one) }),
      ...(look === "plan"
        ? [
            mark("path", "break", {
              class: "break",
              d: stroke(broken - long / 2) + stroke(broken + long / 2),
            }),
          ]
        : []),
    ]),
  );
}
