/** Power over the ground, and rails in it. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { pylon, WIRES } from "../../engine/svg/things/pylon";
import type { Section } from "./section";

export function drawSection(section: Section): Mark[] {
  const { width, gap, ground, rails, foot, thick, pieces } = section;
  const [from, to] = gap;
  const rail = (key: string, ends: readonly [number, number], y: number) =>
    line(key, [ends[0], y], [ends[1], y], {
      class: "laid-track",
      "stroke-dasharray": `${thick * 1.6} ${thick}`,
    });
  return [
    // Between them Armenia: nothing over the ground or in it.
    rect("earth-west", [0, ground, from, foot - ground], { class: "land" }),
    rect("earth-east", [to, ground, width - to, foot - ground], { class: "land" }),
    ...pieces.map((one) =>
      one.look === "missing" ? dots(section, one.id, ground) : power(section, one),
    ),
    ...[-0.5, 0.5].flatMap((side, i) => [
      rail(`rail-west-${i}`, [0, from], rails + side * thick),
      rail(`rail-east-${i}`, [to, width], rails + side * thick),
    ]),
    dots(section, "gap", rails),
  ];
}

/** Dots across Armenia, where a line is missing. */
function dots({ gap: [from, to], thick }: Section, id: string, y: number): Mark {
  const apart = (to - from) / 4;
  return withRow(
    id,
    line(id, [from + apart / 2, y], [to - apart / 2 + 0.1, y], {
      class: "leg",
      "stroke-width": thick,
      "stroke-dasharray": `0 ${round(apart)}`,
    }),
  );
}

/** The pylons of a piece; wires hang only where all is a plan, dashed, as none is known to hang yet. */
function power({ ground, size, sag, thick }: Section, one: Section["pieces"][0]): Mark {
  const { id, look, from, to, pylons } = one;
  return withRow(
    id,
    group(id, {}, [
      ...(look === "plan" ? WIRES : []).map((up, i) =>
        mark("path", `wire-${i}`, {
          d: hung(one, ground - size * up, sag),
          class: `wire thin ${look}`,
        }),
      ),
      line("reach", [from, ground], [to, ground], {
        class: "wire",
        "stroke-dasharray": look === "plan" ? "5 4" : "none",
        "stroke-width": thick * 0.3,
      }),
      ...pylons.map((x, i) => pylon(`pylon-${i}`, [x, ground], size, { class: `pylon ${look}` })),
    ]),
  );
}

/** A wire from one end of a piece to the other, which sags between its pylons. */
function hung({ from, to, pylons }: Section["pieces"][0], y: number, sag: number): string {
  const [first, last] = [pylons[0]!, pylons.at(-1)!];
  const low = round(y + sag);
  const spans = pylons
    .slice(1)
    .map((x, i) => `Q${round((pylons[i]! + x) / 2)},${round(y + sag * 2)} ${x},${round(y)}`);
  return [
    `M${from},${low}Q${round((from + first) / 2)},${low} ${first},${round(y)}`,
    ...spans,
    `Q${round((last + to) / 2)},${low} ${to},${low}`,
  ].join("");
}
