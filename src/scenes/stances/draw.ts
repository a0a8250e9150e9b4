/**
 * Barriers over a track, in whose hands they are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, mark, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
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
  slot("land", {}),
  ...barriers.map((one) => barrier(one, leading)),
];

/** Raised, and as it would lie: with a plate that says what its keeper can do; and what that one wants. */
const barrier = (one: Model["signal"]["barriers"][0], leading: number): Mark =>
  group(`at-${one.id}`, {}, [
    polyline("level", [...one.level, one.level[0]!], { class: "arm-level" }),
    polyline("plate", one.plate, { class: "arm-level" }),
    rect("post", one.post, { class: "signal-ink" }),
    withRow(one.id, polyline(one.id, one.arm, { class: "signal-ink arm" })),
    ...one.bands.map((band, i) => polyline(`band-${i}`, band, { class: "arm-band" })),
    ground(one.stake),
    ...said(one.notes, leading),
  ]);

const ground = ({
  at: [x, y],
  size: [width, height],
  shapes,
}: Model["signal"]["barriers"][0]["stake"]) =>
  mark(
    "svg",
    "stake",
    { x, y, width, height, viewBox: `0 0 ${width} ${height}` },
    shapes.map(({ key, d, look, dash = "none" }) =>
      mark("path", key, { d, class: look, "stroke-dasharray": dash }),
    ),
  );

/** Every voice at its place on the line. */
const voices = ({ line: axis, voices: all, empty, notes, leading }: Model["board"]): Mark[] => [
  rect("line", axis, { class: "signal-ink" }),
  rect("empty", empty, { class: "slot" }),
  ...all.map(({ id, block, notes: words }) =>
    withRow(
      id,
      group(`voice-${id}`, {}, [
        ...(block ? [rect("block", block.at, { class: block.look })] : []),
        ...said(words, leading),
      ]),
    ),
  ),
  ...said(notes, leading),
];
