/** Gates over one track, and where they stand on the board. Imports only `svg`, like all that draws. */
import { group, label, lines, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { boomGate, REACH } from "../../engine/svg/things/boom-gate";
import type { Model } from "./model";

/** Track, gates and plates: gates are large over their track at 0, small beside their names at 1. */
export const drawGates = (model: Model, away: number): Mark[] => [
  ...shown(1 - away, "track", track(model)),
  ...shown(away, "board", board(model)),
  ...model.gates.keepers.map((one) => keeper(model, one, away)),
];

/** Rails and even sleepers, pale where there are none yet. */
function track({ gates, wide }: Model): Mark[] {
  const { track, labels, leading, keepers } = gates;
  const { x, long, gauge, pitch, ends, gap } = track;
  const count = Math.floor((ends[1] - ends[0]) / pitch);
  const sleepers = Array.from({ length: count }, (_, i) => {
    const y = ends[0] + ((ends[1] - ends[0]) * (i + 0.5)) / count;
    const laid = y < gap[0] || y > gap[1];
    return line(`sleeper-${i}`, [x - long / 2, y], [x + long / 2, y], {
      class: laid ? "sleeper" : "sleeper open",
    });
  });
  const rails = [-0.5, 0.5].flatMap((side) => {
    const at = x + gauge * side;
    return [
      line(`east-${side}`, [at, ends[0]], [at, gap[0]], { class: "track-rail" }),
      line(`gap-${side}`, [at, gap[0]], [at, gap[1]], { class: "way-missing" }),
      line(`west-${side}`, [at, gap[1]], [at, ends[1]], { class: "track-rail" }),
    ];
  });
  const beside = x - long / 2 - (wide ? 14 : 6);
  // Under the first arm, and over the second.
  const under = keepers[0]!.at[1] - gates.size * REACH.high + leading * 1.1;
  const lead = wide ? leading * 0.66 : leading;
  return [
    ...sleepers,
    ...rails,
    label("from", [beside, ends[0] + lead * 0.7], labels.east, { class: "note end" }),
    label("to", [beside, ends[1]], labels.west, { class: "note end" }),
    ...lines("syunik", [x, under], labels.gap, {
      leading: lead,
      class: "note middle",
    }),
  ];
}

/** A gate goes to its plate; what its keeper wants and can refuse stays behind. */
function keeper(
  { gates, board, wide }: Model,
  one: Model["gates"]["keepers"][0],
  away: number,
): Mark {
  const { id, at, name, top, wants, sign } = one;
  const { left, leading, size } = gates;
  const plate = board.plates.find((other) => other.id === id)!;
  const { gate } = board;
  const go = (near: number, far: number) => mix(near, far, away);
  return withRow(
    id,
    group(id, {}, [
      ...shown(1 - away, "sign", [
        rect("board", sign.box, { class: "gate-part" }),
        ...lines("can", sign.at, sign.lines, { leading, class: "value on-sign" }),
      ]),
      boomGate("gate", [go(at[0], gate.x), go(at[1], plate.y + gate.foot)], go(size, gate.size)),
      ...shown(1 - away, "near", [
        label("name", [left, top], name, { class: `${wide ? "hero small" : "value"} as-ink` }),
        ...lines("wants", [left, wants.y], wants.lines, { leading, class: "value light" }),
      ]),
    ]),
  );
}

/** Every voice under its side. */
const board = ({ wide, board: { heads, plates, words: under, leading } }: Model): Mark[] => [
  ...heads.flatMap(({ side, at, lines: head, rule, who }) => [
    ...lines(`side-${side}`, at, head, { leading, class: "value" }),
    line(`rule-${side}`, [at[0], rule.y], [rule.to, rule.y], { class: "axis" }),
    ...lines(`who-${side}`, [at[0], rule.y + leading], who, { leading, class: "note quiet" }),
  ]),
  ...plates.map(({ id, x, y, name, look, words }) =>
    withRow(
      id,
      group(`plate-${id}`, {}, [
        label("name", [x, y], name, { class: look }),
        ...lines("words", [x, y + under], words, {
          leading,
          class: wide ? "value light" : "note",
        }),
      ]),
    ),
  ),
];
