import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { rect } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { deck, hull, type Hull, type Kind } from "./hulls";

/** Where ships of one kind begin beside the others, in ships. */
interface Row {
  kind: Kind;
  count: number;
  from: number;
}

/** Of the ships of Kazakhstan, as their row counts them; all others are tankers. */
export const OTHERS = { bulk: 4, containers: 3 } as const;

/** How far kinds stand apart, in ships. */
const APART = 0.8;

const FORM = {
  wide: {
    quay: { x: 516, wide: 14 },
    port: { x: 508, y: 29 },
    ferry: { top: 40, foot: 10, long: 142, half: 15 },
    wanted: { x: 28, y: 128, under: 50, measure: 220 },
    none: { x: 560, y: 64, under: 32, measure: 292 },
    fleet: { y: 146, long: 54, half: 5.6, name: 24 },
    others: { y: 290, measure: 292, first: 336, rows: 6, row: 38 },
  },
  narrow: {
    quay: { x: 184, wide: 6 },
    port: { x: 180, y: 76 },
    ferry: { top: 82, foot: 6, long: 46, half: 5 },
    wanted: { x: 14, y: 56, under: -27, measure: 120 },
    none: { x: 204, y: 28, under: 18, measure: 146 },
    fleet: { y: 83, long: 21, half: 2.6, name: 14 },
    others: { y: 152, measure: 146, first: 190, rows: 4, row: 14 },
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
    ships: [wanted(context), owned(context), others(context), ...words(context)],
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
    half: ferry.half,
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

/** The ships of Kazakhstan by their kinds, in one line. */
function kinds(count: number): Row[] {
  const { bulk, containers } = OTHERS;
  const tankers = count - bulk - containers;
  return [
    { kind: "tanker", count: tankers, from: 0 },
    { kind: "bulk", count: bulk, from: tankers + APART },
    { kind: "containers", count: containers, from: tankers + bulk + 2 * APART },
  ];
}

/** Each ship that Kazakhstan has, with its bow up. */
function owned(context: SceneContext): Mark {
  const { frame, data } = context;
  const { none, fleet } = FORM[frame.name];
  const id = "kz-fleet-2024";
  const count = data.value(id);
  const pitch = (frame.width - margin[frame.name] - none.x) / (count + 2 * APART);
  const foot = frame.plot.y + fleet.y + fleet.long;
  const marks = kinds(count).flatMap(({ kind, count: of, from }) => {
    const all = Array.from({ length: of }, (_, i): Hull => ({
      stern: [round(none.x + (from + i + 0.5) * pitch), foot],
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
  const names = noted(context)("kinds", [none.x, foot + fleet.name], "note quiet", none.measure);
  return withRow(id, group(id, {}, [...marks, ...said([names], leading(frame))]));
}

/** The ferries of Azerbaijan, solid, each as large as one that is wanted, row under row. */
function others({ frame, data }: SceneContext): Mark {
  const { ferry, none, others: at } = FORM[frame.name];
  const id = "asco-ferries";
  const count = data.value(id);
  const columns = Math.ceil(count / at.rows);
  const pitch = (frame.width - margin[frame.name] - none.x - ferry.long) / (columns - 1);
  const all = Array.from({ length: count }, (_, i): Hull => ({
    stern: [
      round(none.x + ferry.long + (i % columns) * pitch),
      frame.plot.y + at.first + (Math.floor(i / columns) + 0.5) * at.row,
    ],
    long: ferry.long,
    half: ferry.half,
  }));
  return withRow(
    id,
    group(id, {}, [
      mark("path", "hulls", { class: "vessel of-others", d: all.map(hull).join("") }),
      mark("path", "tracks", { class: "deck", d: all.map((one) => deck(one, "ferry")).join("") }),
    ]),
  );
}

/** How many are wanted and how many there are; at the quay its port, and what others have. */
function words(context: SceneContext): Mark[] {
  const { frame, place } = context;
  const { wanted: most, none, others: at, port } = FORM[frame.name];
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
    say("asco-ferries", [of("asco-ferries", [none.x, y + at.y], "note", at.measure)]),
  ];
}
