/**
 * Signals beside a track, in whose hands they are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";
import type { State } from "./steps";

/** Large signals alone at 0; at 1 small ones, and the track a line with all names over it. */
export const draw = ({ signal, board }: Model, { away }: State): readonly Mark[] => [
  ...way(signal, away),
  ...shown(1 - away, "signal", alone(signal)),
  ...shown(away, "board", voices(board)),
];

type Nest = number | readonly Nest[];

/** Numbers part of the way to others that are nested alike. */
const between = <T extends Nest>(from: T, to: T, by: number): T =>
  (typeof from === "number"
    ? mix(from, to as number, by)
    : from.map((one, i) => between(one, (to as readonly Nest[])[i]!, by))) as T;

type Said = Model["board"]["shut"];

const said = (key: string, { at, look, lines: words }: Said, leading: number) =>
  lines(key, at, words, { leading, class: look });

/** The track, posts and arms, with outlines of arms that are level. */
function way({ ids, ways, pitch }: Model["signal"], away: number): Mark[] {
  const [rail, ties, signals] = between(ways[0], ways[1], away);
  return [
    rect("rail", rail, { class: "signal-ink" }),
    line("ties", [ties[0], ties[1]], [ties[2], ties[1]], {
      class: "rail-ties",
      "stroke-width": ties[3],
      "stroke-dasharray": pitch,
    }),
    ...signals.flatMap(([post, arm, band, level], i) => {
      const id = ids[i]!;
      return [
        polyline(`level-${id}`, [...level, level[0]!], { class: "arm-level" }),
        rect(`post-${id}`, post, { class: "signal-ink" }),
        withRow(id, polyline(id, arm, { class: "signal-ink arm" })),
        polyline(`band-${id}`, band, { class: "arm-band" }),
      ];
    }),
  ];
}

/** The wagon that waits; at each signal what its keeper wants and can refuse. */
const alone = ({ wagon, words, lead }: Model["signal"]): Mark[] => [
  rect("deck", wagon.deck, { class: "signal-ink" }),
  box("box", wagon.box, "waiting", "arm-band ribs"),
  ...wagon.wheels.map((at, i) => dot(`wheel-${i}`, at, wagon.r, { class: "signal-ink" })),
  ...words.map(({ id, all }) =>
    group(
      id,
      {},
      all.flatMap((one, i) => said(`words-${i}`, one, lead)),
    ),
  ),
];

/** Every voice under its side. */
const voices = ({ voices: all, sides, signs, empty, shut, leading }: Model["board"]): Mark[] => [
  ...signs.flatMap(({ side, post, arm }) => [
    rect(`sign-${side}`, post, { class: "signal-ink" }),
    polyline(`turn-${side}`, arm, { class: "signal-ink" }),
  ]),
  rect("empty", empty.at, { class: "arm-level" }),
  ...said("none", empty.words, leading * 1.6),
  ...all.map(({ id, words }) =>
    withRow(
      id,
      group(
        `voice-${id}`,
        {},
        words.flatMap((one, i) => said(`words-${i}`, one, leading)),
      ),
    ),
  ),
  ...said("shut", shut, leading),
  ...sides.flatMap((one) => said(`side-${one.side}`, one, leading)),
];
