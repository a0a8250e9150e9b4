/** Power over the ground, rails on it and gas under it. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import { pylon, WIRES } from "../../engine/svg/things/pylon";
import type { Section } from "./section";

export function drawSection(section: Section): Mark[] {
  const { width, gap, ground, foot, gas, thick, pipe, town } = section;
  const [from, to] = gap;
  return [
    // Between them Armenia: nothing over the ground, on it or under it.
    rect("earth-west", [0, ground, from, foot - ground], { class: "land" }),
    rect("earth-east", [to, ground, width - to, foot - ground], { class: "land" }),
    line("surface", [0, ground], [width, ground], { class: "surface" }),
    ...section.pieces.map((one) => (one.look === "missing" ? missing : power)(section, one)),
    ...rails(section),
    line("town", [town, ground], [town, gas], { class: "hair" }),
    withRow(
      pipe.id,
      group("gas", {}, [
        line("pipe", [pipe.from, gas], [pipe.to, gas], {
          class: "wire gas",
          "stroke-width": thick * 0.5,
        }),
        dot("pipe-from", [pipe.from, gas], thick * 0.36, { class: "dot" }),
        dot("pipe-to", [pipe.to, gas], thick * 0.36, { class: "dot" }),
      ]),
    ),
  ];
}

/** The pylons of a piece and the wires between them, dashed where they are planned. */
function power({ ground, size, sag, thick }: Section, one: Section["pieces"][0]): Mark {
  const { id, look, from, to, pylons } = one;
  return withRow(
    id,
    group(id, {}, [
      ...WIRES.map((up, i) =>
        mark("path", `wire-${i}`, {
          d: hung(one, ground - size * up, sag),
          class: `wire thin ${look}`,
        }),
      ),
      line("reach", [from, ground], [to, ground], {
        class: "wire",
        "stroke-dasharray": look === "plan" ? "5 4" : "none",
        "stroke-width": thick * 0.2,
      }),
      ...pylons.map((x, i) => pylon(`pylon-${i}`, [x, ground], size, { class: `pylon ${look}` })),
    ]),
  );
}

/** A gap in the line: how wide it is, measured on the ground, so that nothing hangs across. */
function missing({ ground, thick }: Section, { id, from, to }: Section["pieces"][0]): Mark {
  const [y, high] = [ground - thick * 0.9, thick * 0.6];
  return withRow(
    id,
    mark("path", id, {
      d: `M${from},${round(y - high)}v${high * 2}M${from},${round(y)}H${to}M${to},${round(y - high)}v${high * 2}`,
      class: "gap-bracket",
    }),
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

/** The railway as on the maps: pale with a core where it is being built, dotted where it is missing. */
function rails({ railway, rails: y, thick, gap }: Section): Mark[] {
  return [
    ...railway.flatMap(({ id, from, to }) => [
      withRow(id, line(id, [from, y], [to, y], { class: "leg bed flat", "stroke-width": thick })),
      line(`${id}-core`, [from, y], [to, y], { class: "leg flat", "stroke-width": thick * 0.14 }),
    ]),
    withRow(
      "gap",
      line("gap", [gap[0] + thick * 0.4, y], [gap[1] - thick * 0.3, y], {
        class: "leg",
        "stroke-width": thick * 0.5,
        "stroke-dasharray": `0 ${thick * 0.75}`,
      }),
    ),
  ];
}
