/** The detour of a month: a bar for each way, the longest first. Imports only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The class of a band or bar whose oil goes across Russia, by Baku, or another way. */
export const LOOKS = { russia: "flow-north", baku: "flow-energy", other: "flow-other" };

/** What happened, and under it the bars, each with its tonnes and its way over it. */
export function drawBars({ left, top, base, leading, wide, end, month, detour }: Model): Mark[] {
  const first = top + leading * (month.length + (wide ? 1.2 : 0.7));
  const pitch = (base - first) / detour.length;
  const longest = Math.max(...detour.map(({ tonnes }) => tonnes));
  const bars = detour.map(({ id, side, tonnes, amount, words, indent }, i) => {
    const y = first + i * pitch + leading * 0.8;
    const bar = [left, y + leading * 0.5, ((end - left) * tonnes) / longest, pitch * 0.56] as const;
    return withRow(
      id,
      group(id, {}, [
        label("amount", [left, y], amount, { class: `value ${side}-ink` }),
        label("words", [left + indent, y], words, { class: "note" }),
        rect("bar", bar, { class: LOOKS[side] }),
      ]),
    );
  });
  return [
    ...lines("event", [left, top + leading * 0.8], month, { leading, class: "note" }),
    ...bars,
  ];
}
