/**
 * Signals beside a track, in whose hands they are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";
import type { State } from "./steps";

/** Arms are raised at their posts at 0, plates over their side at 1. */
export const draw = ({ signal, board }: Model, { away }: State): readonly Mark[] => [
  ...shown(1 - away, "signal", way(signal)),
  ...signal.keepers.map(({ id, arm }) => {
    const [x, y, width, height] = board.plates.find((one) => one.id === id)!.box;
    // From where an arm turns: the right edge of its plate.
    const to = [x + width, x, x, x + width].map((at, i) => [at, i < 2 ? y : y + height] as const);
    const corner = (i: number, side: 0 | 1) => mix(arm[i]![side], to[i]![side], away);
    const corners = to.map((_, i) => [corner(i, 0), corner(i, 1)] as const);
    return withRow(id, polyline(id, corners, { class: "arm" }));
  }),
  ...shown(1 - away, "arms", arms(signal)),
  ...shown(away, "board", plates(board)),
];

const said = (key: string, { at, look, lines: words }: Said, leading: number) =>
  lines(key, at, words, { leading, class: look });

type Said = Model["board"]["notes"][0];

/** The track, the wagon that waits, and the posts of signals, with outlines of arms that are level. */
const way = ({ rail, ties, pitch, keepers, wagon }: Model["signal"]): Mark[] => [
  rect("rail", rail, { class: "signal-ink" }),
  line("ties", [ties[0], ties[1]], [ties[2], ties[1]], {
    class: "rail-ties",
    "stroke-width": ties[3],
    "stroke-dasharray": pitch,
  }),
  rect("deck", wagon.deck, { class: "signal-ink" }),
  box("box", wagon.box, "waiting", "arm-band ribs"),
  ...wagon.wheels.map((at, i) => dot(`wheel-${i}`, at, wagon.r, { class: "signal-ink" })),
  ...keepers.map(({ id, level }) =>
    polyline(`level-${id}`, [...level, level[0]!], { class: "arm-level" }),
  ),
  ...keepers.map(({ id, post }) => rect(`post-${id}`, post, { class: "signal-ink" })),
];

/** Each arm; under it what its keeper wants and can refuse. */
const arms = ({ keepers, leading, lead }: Model["signal"]): Mark[] =>
  keepers.map(({ id, band, name, wants, can }) =>
    group(id, {}, [
      polyline("band", band, { class: "arm-band" }),
      ...said("name", name, leading),
      ...said("wants", wants, lead),
      ...said("can", can, lead),
    ]),
  );

/** Every voice over its side. */
const plates = ({ plates, axis, sides, bracket, notes, leading }: Model["board"]): Mark[] => [
  ...plates.flatMap(({ id, inside, aside, box: at, words }) => {
    const all = group(`plate-${id}`, {}, [
      ...words.flatMap((one, i) => said(`words-${i}`, one, leading)),
    ]);
    return inside
      ? [all]
      : [rect(`box-${id}`, at, { class: aside ? "no-plate" : "side-plate" }), withRow(id, all)];
  }),
  line("axis", axis.from, axis.to, { class: "side-axis" }),
  polyline("bracket", bracket, { class: "bracket" }),
  ...notes.flatMap((one, i) => said(`note-${i}`, one, leading)),
  ...sides.flatMap((one) => said(`side-${one.side}`, one, leading)),
];
