/** A pipeline as a pile of pipes, seen from their ends. Runs in the browser, as draw.ts does. */
import { group, label, lines, mark, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The bore of a pipe, which makes a disc one. */
export const bore = (key: string, at: Point, r: number, ink: string): Mark =>
  dot(key, at, r * 0.74, { class: `bore ${ink}` });

/** The pile: pipes of one size. */
export const pile = ({ pipe: { id, pipes, brace } }: Model): Mark =>
  withRow(
    id,
    group(id, {}, [
      ...pipes.flatMap(([x, y, r], i) => [
        dot(`pipe-${i}`, [x, y], r, { class: "bar energy" }),
        bore(`bore-${i}`, [x, y], r, "energy"),
      ]),
      ...(brace ? [mark("path", "brace", { class: "pile-brace", d: brace })] : []),
    ]),
  );

/** The amounts of the pile and of the one pipe beside it. */
export const amounts = ({ pipe: { said, under }, leading }: Model): Mark[] =>
  said.map(({ key, at: [x, y], amount, words, look }) =>
    group(key, {}, [
      label("amount", [x, y], amount, { class: `hero ${look}` }),
      ...lines("words", [x, y + under], words, {
        leading,
        class: `note ${look.includes("end") ? "end" : ""}`.trim(),
      }),
    ]),
  );
