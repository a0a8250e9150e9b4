/** The mouth of a pipe, and what it and the disc beside it come to. Runs in the browser, as draw.ts does. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The pipe from its end: what it holds, and its wall as a line. */
export const mouth = ({
  pipe: {
    id,
    mouth: [x, y, r],
  },
}: Model): Mark =>
  withRow(
    id,
    group(id, {}, [
      dot("mouth", [x, y], r, { class: "bar energy" }),
      dot("wall", [x, y], r * 0.93, { class: "pipe-wall" }),
    ]),
  );

export const amounts = ({ pipe: { said, under }, turned: leading }: Model): Mark[] =>
  said.map(({ key, at: [x, y], amount, words, look }) =>
    group(key, {}, [
      label("amount", [x, y], amount, { class: `hero ${look}` }),
      ...lines("words", [x, y + under], words, { leading, class: `note turned ${look}` }),
    ]),
  );
