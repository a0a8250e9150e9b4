/** The power line pulled straight, to scale. Runs in the browser: it imports only `svg`. */
import { lines, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Its pieces by how far they have come, the gas under them, and their words. */
export function drawStrip({ strip, leading, dashes }: Model): Mark[] {
  const { y, low, thick, pieces, gas, notes } = strip;
  const post = (x: number, i: number) =>
    line(`post-${i}`, [x, y - thick], [x, y + thick], { class: "axis" });
  return [
    ...pieces.flatMap(({ id, look, from, to }) => {
      // Dots stand inside their piece.
      const inset = look === "missing" ? thick / 2 : 0;
      const drawn = line(id, [from + inset, y], [to - inset, y], {
        class: `wire power ${look}`,
        "stroke-width": look === "plan" ? thick * 0.4 : thick,
        "stroke-dasharray": look === "missing" ? `0 ${thick * 1.25}` : dashes[look],
      });
      const core = line(`${id}-core`, [from, y], [to, y], {
        class: "wire",
        "stroke-width": thick * 0.36,
      });
      return [withRow(id, drawn), ...(look === "work" ? [core] : [])];
    }),
    ...[pieces[0]!.from, ...pieces.map(({ to }) => to)].map(post),
    withRow(
      gas.id,
      line("gas", [gas.from, low], [gas.to, low], {
        class: "wire gas",
        "stroke-width": thick * 0.3,
      }),
    ),
    ...notes.flatMap(({ key, x, y: at, look, lines: words }) =>
      lines(key, [x, at], words, { leading, class: look }),
    ),
  ];
}
