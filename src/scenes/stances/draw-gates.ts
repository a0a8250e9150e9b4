/** Gates over one track, and where they stand on the board. Imports only `svg`, like all that draws. */
import {
  group,
  label,
  lines,
  mix,
  shown,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { boomGate } from "../../engine/svg/things/boom-gate";
import type { Board } from "./board";
import type { Gates } from "./gates";

/** What is drawn of the gates: large over their track at 0, small on their plates at 1. */
export interface Drawn {
  gates: Gates;
  board: Board;
  wide: boolean;
}

/** Track, gates and plates. */
export const drawGates = (drawn: Drawn, away: number): Mark[] => [
  ...shown(1 - away, "track", track(drawn)),
  ...shown(away, "board", board(drawn)),
  ...drawn.gates.keepers.map((one) => keeper(drawn, one, away)),
];

/** Rails and even sleepers, pale where there are none yet. */
function track({ gates, wide }: Drawn): Mark[] {
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
  // Beside the ends of the track, where there is room.
  const beside = wide ? x + long / 2 + 14 : x - long / 2 - 6;
  const look = wide ? "note" : "note end";
  const between = (keepers[0]!.at[1] + keepers[1]!.at[1] - gates.size) / 2;
  const lead = wide ? leading * 0.75 : leading;
  return [
    ...sleepers,
    ...rails,
    label("from", [beside, ends[0] + lead * 0.7], labels.east, { class: look }),
    label("to", [beside, ends[1]], labels.west, { class: look }),
    ...lines("syunik", [x, between + (wide ? 4 : 2)], labels.gap, {
      leading: lead,
      class: "note middle",
    }),
  ];
}

/** A gate goes to its plate; what its keeper wants and can refuse stays behind. */
function keeper({ gates, board, wide }: Drawn, one: Gates["keepers"][0], away: number): Mark {
  const { id, at, name, top, wants, can } = one;
  const { left, leading, size } = gates;
  const plate = board.plates.find((other) => other.id === id)!;
  const { gate } = board;
  const foot: Point = [plate.x + gate.across, plate.y - gate.over];
  const go = (near: number, far: number) => mix(near, far, away);
  const first = top + (wide ? 36 : leading);
  const look = wide ? "value" : "note";
  return withRow(
    id,
    group(id, {}, [
      boomGate("gate", [go(at[0], foot[0]), go(at[1], foot[1])], go(size, gate.size)),
      ...shown(1 - away, "near", [
        label("name", [left, top], name, { class: `${wide ? "hero small" : "value"} as-ink` }),
        ...lines("wants", [left, first], wants, { leading, class: `${look} light` }),
        ...lines("can", [left, first + wants.length * leading], can, {
          leading,
          class: `${look} strong`,
        }),
      ]),
      ...shown(away, "far", [label("name", [plate.x, plate.y], name, { class: "voice" })]),
    ]),
  );
}

/** The link with its gates at the top, and every voice under its side. */
function board({ board, gates }: Drawn): Mark[] {
  const { link, heads, rules, plates, words: under, leading } = board;
  return [
    line("link", [link.from, link.y], [link.to, link.y], { class: "way-missing" }),
    ...(link.text
      ? [
          label("link-name", [heads[0]!.at[0], link.y + 5], link.text, {
            class: "note strong as-corridor",
          }),
        ]
      : []),
    ...rules.map(({ side, y, from, to }) =>
      line(`rule-${side}`, [from, y], [to, y], { class: "axis" }),
    ),
    ...heads.map(({ side, at, text }) => label(`side-${side}`, at, text, { class: "note strong" })),
    ...plates.map(({ id, x, y, name, words }) =>
      withRow(
        id,
        group(`plate-${id}`, {}, [
          ...(gates.keepers.some((one) => one.id === id)
            ? []
            : [label("name", [x, y], name, { class: "voice" })]),
          ...lines("words", [x, y + under], words, { leading, class: "note" }),
        ]),
      ),
    ),
  ];
}
