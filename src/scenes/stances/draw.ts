/**
 * Barriers over a track, in whose hands they are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, shown, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";
import type { State } from "./steps";

/** Barriers at 0, all voices on one line at 1. */
export const draw = ({ signal, board }: Model, { away }: State): readonly Mark[] => [
  ...shown(1 - away, "signal", alone(signal)),
  ...shown(away, "board", voices(board)),
];

/** The track, the wagon that comes, and barriers. */
const alone = ({ rail, ties, pitch, wagon, barriers, leading }: Model["signal"]): Mark[] => [
  rect("rail", rail, { class: "signal-ink" }),
  line("ties", [ties[0], ties[1]], [ties[2], ties[1]], {
    class: "rail-ties",
    "stroke-width": ties[3],
    "stroke-dasharray": pitch,
  }),
  rect("deck", wagon.deck, { class: "signal-ink" }),
  box("box", wagon.box, "waiting", "arm-band ribs"),
  ...wagon.wheels.map((at, i) => dot(`wheel-${i}`, at, wagon.r, { class: "signal-ink" })),
  ...barriers.map((one) => barrier(one, leading)),
];

/** Raised, and in dashes with the same bands as it could come down; and what its keeper says. */
const barrier = (one: Model["signal"]["barriers"][0], leading: number): Mark =>
  group(`at-${one.id}`, {}, [
    ...[one.level, ...one.levels].map((at, i) =>
      polyline(i ? `level-${i}` : "level", [...at, at[0]!], {
        class: i ? "arm-level" : "arm-level dark",
      }),
    ),
    rect("post", one.post, { class: "signal-ink" }),
    withRow(one.id, polyline(one.id, one.arm, { class: "signal-ink arm" })),
    ...one.bands.map((band, i) => polyline(`band-${i}`, band, { class: "arm-band" })),
    ...said(one.notes, leading),
  ]);

/** Every voice at its place on the line. */
const voices = ({ line: axis, voices: all, notes, leading }: Model["board"]): Mark[] => [
  rect("line", axis, { class: "signal-ink" }),
  ...all.map(({ id, block, dot: sign, notes: words }) =>
    withRow(
      id,
      group(`voice-${id}`, {}, [
        ...(block ? [rect("block", block.at, { class: block.look })] : []),
        ...(sign ? [dot("dot", sign.at, sign.r, { class: "person" })] : []),
        ...said(words, leading),
      ]),
    ),
  ),
  ...said(notes, leading),
];
