import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { rect } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { deck, hull, type Hull, type Kind } from "./hulls";

/** Where a row of ships of one kind begins among the others, in ships, and in which row. */
interface Row {
  kind: Kind;
  count: number;
  from: number;
  row: number;
}

/** Of the ships of Kazakhstan, as their row counts them; all others are tankers. */
export const OTHERS = { bulk: 4, containers: 3 } as const;

/** Ships beside each other, if there are not more tankers. */
const ABREAST = 10;

const FORM = {
  wide: {
    quay: { x: 516, wide: 14 },
    port: { x: 508, y: 29 },
    ferry: { top: 40, foot: 10, long: 232, half: 24 },
    wanted: { x: 28, y: 128, under: 50, measure: 220 },
    none: { x: 560, y: 70, under: 32, measure: 292 },
    fleet: { y: 168, long: 104, half: 10.5, next: 160, name: 12 },
    others: { y: 510, measure: 292 },
  },
  narrow: {
    quay: { x: 184, wide: 6 },
    port: { x: 180, y: 76 },
    ferry: { top: 82, foot: 6, long: 82, half: 8 },
    wanted: { x: 14, y: 56, under: -27, measure: 120 },
    none: { x: 204, y: 33, under: 21, measure: 144 },
    fleet: { y: 94, long: 36, half: 4.6, next: 42, name: 0 },
    others: { y: 194, measure: 146 },
  },
} as const;

/** The sea at a quay with the ferries that are wanted, and beside it the ships that Kazakhstan has. */
export function fleets(context: SceneContext): { ground: Mark[]; ships: Mark[] } {
  const { frame } = context;
  const { plot } = frame;
  const { quay } = FORM[frame.name];
  return {
    ground: [
      rect("basin", [0, plot.y, quay.x, plot.height], { class: "sea" }),
      rect("pier", [quay.x, plot.y, quay.wide, plot.height], { class: "quay" }),
    ],
    ships: [wanted(context), owned(context), ...words(context)],
  };
}

/** As many hollow ferries as are wanted, side by side with their sterns at the quay. */
function wanted({ frame, data }: SceneContext): Mark {
  const { quay, ferry } = FORM[frame.name];
  const { plot } = frame;
  const id = "kuryk-ferries";
  const count = data.value(id);
  const pitch = (plot.height - ferry.top - ferry.foot) / count;
  const all = Array.from({ length: count }, (_, i): Hull => ({
    stern: [quay.x - 3, plot.y + ferry.top + pitch * (i + 0.5)],
    long: ferry.long,
    half: Math.min(ferry.half, pitch * 0.4),
  }));
  return withRow(
    id,
    group(id, {}, [
      ...all.map((one, i) => mark("path", `ship-${i}`, { class: "vessel wanted", d: hull(one) })),
      mark("path", "decks", {
        class: "deck wanted",
        d: all.map((one) => deck(one, "ferry")).join(""),
      }),
    ]),
  );
}

/** The ships of Kazakhstan by their kinds: tankers over the others. */
function kinds(count: number): Row[] {
  const { bulk, containers } = OTHERS;
  return [
    { kind: "tanker", count: count - bulk - containers, from: 0, row: 0 },
    { kind: "bulk", count: bulk, from: 0, row: 1 },
    { kind: "containers", count: containers, from: bulk + 1.4, row: 1 },
  ];
}

/** Each ship that Kazakhstan has, with its bow up. */
function owned(context: SceneContext): Mark {
  const { frame, data } = context;
  const { none, fleet } = FORM[frame.name];
  const id = "kz-fleet-2024";
  const rows = kinds(data.value(id));
  const pitch = (frame.width - margin[frame.name] - none.x) / Math.max(ABREAST, rows[0]!.count);
  const top = (row: number) => frame.plot.y + fleet.y + row * fleet.next;
  const marks = rows.flatMap(({ kind, count, from, row }) => {
    const all = Array.from({ length: count }, (_, i): Hull => ({
      stern: [round(none.x + (from + i + 0.5) * pitch), top(row) + fleet.long],
      ...{ long: fleet.long, half: fleet.half, up: true },
    }));
    return [
      mark("path", kind, { class: "vessel", d: all.map(hull).join("") }),
      mark("path", `${kind}-decks`, {
        class: "deck",
        d: all.map((one) => deck(one, kind)).join(""),
      }),
    ];
  });
  const names = fleet.name
    ? rows.map(({ kind, from, row }) =>
        noted(context)(
          `kinds.${kind}`,
          [none.x + from * pitch, top(row) - fleet.name],
          "note quiet",
          140,
        ),
      )
    : [];
  return withRow(id, group(id, {}, [...marks, ...said(names, leading(frame))]));
}

/** How many are wanted and how many there are; at the quay its port, and what others have. */
function words(context: SceneContext): Mark[] {
  const { frame, place } = context;
  const { wanted: most, none, others, port } = FORM[frame.name];
  const wide = frame.name === "wide";
  const { y } = frame.plot;
  const note = noted(context);
  const of = (id: string, at: [number, number], look: string, measure: number) =>
    note(`fleets.${id}.words.${frame.name}`, at, look, measure);
  const hero = (id: string, at: [number, number], look: string) =>
    note(`fleets.${id}.amount`, at, look);
  const say = (id: string, notes: Parameters<typeof said>[0]) =>
    withRow(id, group(`said-${id}`, {}, said(notes, leading(frame))));
  const beside = wide ? most.x : most.x + 38;
  return [
    say("kuryk-ferries", [
      hero(
        "kuryk-ferries",
        [most.x - (wide ? 6 : 2), y + most.y],
        "hero wanted-count as-ink over-sea",
      ),
      of("kuryk-ferries", [beside, y + most.y + most.under], "note over-sea", most.measure),
      {
        ...{ key: "port", x: port.x, y: y + port.y, look: "note strong over-sea end" },
        lines: [place("kuryk")],
      },
    ]),
    say("kz-fleet-2024", [
      hero("kz-fleet-2024", [none.x - 2, y + none.y], "hero as-ink"),
      of("kz-fleet-2024", [none.x, y + none.y + none.under], "note", none.measure),
    ]),
    say("asco-ferries", [of("asco-ferries", [none.x, y + others.y], "note", others.measure)]),
  ];
}
