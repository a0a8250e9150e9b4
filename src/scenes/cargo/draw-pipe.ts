/** A pipeline’s year in drums, and what they and the block beside them come to. Runs in the browser, as draw.ts does. */
import { group, label, lines, mark, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";

export const drums = ({ pipe }: Model): Mark =>
  withRow(
    pipe.id,
    group(
      pipe.id,
      {},
      pipe.drums.map((one, i) => rect(`drum-${i}`, one, { class: "bar energy", rx: one[2] / 8 })),
    ),
  );

export const amounts = ({ pipe: { said, hoops, ribs }, turned: leading }: Model): Mark[] => [
  mark("path", "hoops", { class: "relief", d: hoops + ribs }),
  ...said.map(({ key, at, amount, under, words }) =>
    group(key, {}, [
      label("amount", at, amount, { class: `hero ${key}` }),
      ...lines("words", under, words, { leading, class: "note turned" }),
    ]),
  ),
];
