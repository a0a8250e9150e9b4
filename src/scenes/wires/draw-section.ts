/** Power along the ground, and rails in front of it. Runs in the browser: it imports only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { pylon } from "../../engine/svg/things/pylon";
import type { Section } from "./section";

export function drawSection(section: Section): Mark[] {
  const { width, gap, ground, rails, foot, thick, pieces } = section;
  const [from, to] = gap;
  return [
    rect("earth", [0, ground, width, foot - ground], { class: "land" }),
    ...gap.map((x, i) => line(`border-${i}`, [x, ground], [x, foot], { class: "border" })),
    ...pieces.map((one) =>
      one.look === "missing" ? dots(section, one.id, ground) : power(section, one),
    ),
    ...track("west", [0, from], rails, thick),
    ...track("east", [to, width], rails, thick),
    dots(section, "gap", rails),
  ];
}

/** Rails that are being laid: the sleepers lie, and the rails are broken. */
function track(
  key: string,
  [from, to]: readonly [number, number],
  y: number,
  size: number,
): Mark[] {
  const count = Math.round((to - from) / size);
  const pitch = (to - from) / count;
  const sleepers = Array.from(
    { length: count },
    (_, i) => `M${round(from + pitch * (i + 0.5))},${round(y - size)}v${round(size * 2)}`,
  );
  return [
    mark("path", `sleepers-${key}`, { class: "sleepers", d: sleepers.join("") }),
    ...[-0.5, 0.5].map((side, i) =>
      line(`rail-${key}-${i}`, [from, y + side * size], [to, y + side * size], {
        class: "laid-track",
        "stroke-dasharray": `${round(pitch * 3, 2)} ${round(pitch, 2)}`,
      }),
    ),
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

/** The pylons of a piece, without wires, as none is known to hang yet; a plan is dashed, and broken where it is not to scale. */
function power({ ground, size, thick, broken }: Section, one: Section["pieces"][0]): Mark {
  const { id, look, from, to, pylons } = one;
  const [long, high] = [thick * 0.5, thick * 0.9];
  const stroke = (x: number) =>
    `M${round(x - long / 2)},${round(ground + high)}L${round(x + long / 2)},${round(ground - high)}`;
  return withRow(
    id,
    group(id, {}, [
      line("reach", [from, ground], [to, ground], {
        class: "wire",
        "stroke-dasharray": look === "plan" ? "5 4" : "none",
        "stroke-width": thick * 0.3,
      }),
      ...pylons.map((x, i) => pylon(`pylon-${i}`, [x, ground], size, { class: `pylon ${look}` })),
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
