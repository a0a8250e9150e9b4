/**
 * Works beside Syunik, and Syunik itself, along the line of time. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line } from "../../engine/svg/parts";
import { laidTrack } from "../../engine/svg/things/laid-track";
import type { Model } from "./model";
import type { State } from "./steps";

/** Where a time stands across the picture, in units. */
export type Along = (at: number) => number;

/** Track from the first report of works to the last, and dots after it: no report, but no end. */
export function works(
  { works, lanes, track, leading, wide }: Model,
  state: State,
  x: Along,
): Mark[] {
  const { top, base } = lanes.beside;
  const head = top + leading * 1.35;
  const pitch = (base - head) / works.length;
  const look = "note over-land";
  return works.map(({ key, id, from, to, name }, i) => {
    const y = head + pitch * (i + 0.5);
    const text = y + (wide ? 5.5 : 4.5);
    return withRow(
      id,
      group(key, {}, [
        laidTrack("track", [x(from), x(to)], y, track),
        ...shown(state.years, "name", [
          label("text", [x(from) - track * 0.8, text], name, { class: `${look} end` }),
        ]),
      ]),
    );
  });
}

/** What is known of the ground in Syunik, along the middle of its lane. */
export function ground(
  { ground, lanes, still, wide, leading, edges }: Model,
  state: State,
  x: Along,
): Mark[] {
  const { top, base } = lanes.syunik;
  const size = wide ? 9 : 5.5;
  const y = (top + leading * 1.3 + base) / 2 + state.years * (wide ? 14 : 7);
  const words = y + (wide ? 5.5 : 4.5) - state.years * (wide ? 23 : 14);
  const middle = x(ground[0]!.at * 0.63 + ground[1]!.at * 0.37);
  const train = ground[0]!;
  return [
    // From the last train on there is none.
    ...shown(state.years, "no-train", [
      line("before", [x(train.at), y], [middle - still.long / 2 - size, y], { class: "earlier" }),
      label("still", [middle, y + (wide ? 5.5 : 4.5)], still.words, { class: "note middle" }),
      line("after", [middle + still.long / 2 + size, y], [edges[1] - size, y], {
        class: "earlier",
      }),
    ]),
    ...ground.flatMap(({ id, at, part, side, hollow, text }) =>
      shown(state[part], id, [
        withRow(
          id,
          group("event", {}, [
            dot("sign", [x(at), y], size, { class: hollow ? "not-built" : "built" }),
            label(
              "text",
              [
                side === "right"
                  ? x(at) + size * (1.9 - state.years * 2.9)
                  : x(at) - size * (1.9 - state.years * 2.9),
                words,
              ],
              text,
              { class: side === "right" ? "note" : "note end" },
            ),
          ]),
        ),
      ]),
    ),
  ];
}
