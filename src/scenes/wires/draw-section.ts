/** Power along the ground, and rails in front of it. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { ARM, pylon, WIRES } from "../../engine/svg/things/pylon";
import type { Section } from "./section";

export function drawSection(section: Section): Mark[] {
  const { width, gap, ground, rails, top, border, foot, pieces, begun, striped } = section;
  const [from, to] = gap;
  return [
    rect("earth", [0, ground, width, foot - ground], { class: "land" }),
    ...gap.map((x, i) => line(`border-${i}`, [x, top], [x, border], { class: "border" })),
    rail("west", [0, from], section, "begun", begun, 0.6),
    rail("bed", [to, width], section, "bed flat", "none", 0.9),
    rail("east", [to, width], section, "flat", striped, 0.9),
    ...pieces.map((one) =>
      one.look === "missing"
        ? withRow(one.id, group(one.id, {}, unbuilt(section, one)))
        : power(section, one),
    ),
    withRow("gap", dots(section, "gap", [from, to], { y: rails })),
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

/** Dots where a line is missing, as far apart as they lie in Armenia; from its east, so that they go on to the west. */
function dots(
  { gap, thick }: Section,
  key: string,
  [from, to]: readonly [number, number],
  { y, look = "leg", size = thick }: { y: number; look?: string; size?: number },
): Mark {
  const apart = (gap[1] - gap[0]) / 4;
  return line(key, [to - apart / 2, y], [from + (from ? apart / 2 : 0) - 0.5, y], {
    class: look,
    "stroke-width": round(size, 2),
    "stroke-dasharray": `0 ${round(apart)}`,
  });
}

/** Wires that are planned: hollow dots as high as they would hang. */
const unbuilt = (section: Section, { from, to }: Section["pieces"][0]): Mark[] =>
  WIRES.flatMap((up, i) => {
    const y = section.ground - section.size * up;
    const size = section.thick * HOLLOW;
    return [
      dots(section, `wire-${i}`, [from, to], { y, look: "planned" }),
      dots(section, `hollow-${i}`, [from, to], { y, look: "hollow-dot", size }),
    ];
  });

/** How much of a dot is left out. */
const HOLLOW = 0.66;

/** How far wires hang down between pylons, for the height of a pylon. */
const SAG = 0.05;

/** The wires of a piece: from arm to arm, and half a span at an end. */
function wires({ gap, ground, size, thick }: Section, one: Section["pieces"][0]): string {
  const { from, to, pylons } = one;
  return WIRES.flatMap((up, i) => {
    const [y, arm] = [ground - size * up, ARM * size * (i ? 0.76 : 1)];
    // To a border of Armenia, where no wire ever went on, straight and a little short of it.
    const end = (tip: number, x: number) => {
      if (gap.includes(x))
        return `M${round(tip)},${round(y)}L${round(x + Math.sign(tip - x) * thick * 0.4)},${round(y)}`;
      const low = round(y + size * SAG);
      return `M${round(tip)},${round(y)}Q${round((tip + x) / 2)},${low} ${round(x)},${low}`;
    };
    const spans = pylons.slice(1).map((x, j) => {
      const [a, b] = [pylons[j]! + arm, x - arm];
      return `M${round(a)},${round(y)}Q${round((a + b) / 2)},${round(y + size * SAG * 2)} ${round(b)},${round(y)}`;
    });
    return [end(pylons[0]! - arm, from), ...spans, end(pylons.at(-1)! + arm, to)];
  }).join("");
}

/** The pylons of a piece and the wires between them; a plan is dots, and broken where it is not to scale. */
function power(section: Section, one: Section["pieces"][0]): Mark {
  const { ground, rails, size, thick, broken } = section;
  const { id, look, from, to, pylons } = one;
  const [long, high] = [thick * 0.5, thick * 0.9];
  // Power and rails are both broken there.
  const stroke = (x: number) =>
    [ground, rails, ...WIRES.map((up) => ground - size * up)]
      .map(
        (y) =>
          `M${round(x - long / 2)},${round(y + high)}L${round(x + long / 2)},${round(y - high)}`,
      )
      .join("");
  return withRow(
    id,
    group(id, {}, [
      line("reach", [from, ground], [to, ground], { class: `pylon ${look}` }),
      ...(look === "plan"
        ? [
            ...unbuilt(section, one),
            mark("path", "break", {
              class: "break",
              d: stroke(broken - long / 2) + stroke(broken + long / 2),
            }),
          ]
        : [
            ...pylons.map((x, i) => pylon(`pylon-${i}`, [x, ground], size, `pylon ${look}`)),
            mark("path", "wires", { class: `pylon ${look} wires to-come`, d: wires(section, one) }),
          ]),
    ]),
  );
}
