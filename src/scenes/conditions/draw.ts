/**
 * Seats, terms and ladders, one of them at a time. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.seats, "seats", seats(model)),
  ...shown(state.terms, "terms", terms(model)),
  ...shown(state.ladders, "ladders", ladders(model)),
];

/** Seats row by row: first those won, then those missing, then the others. */
function seats({ plot, seats, wide }: Model): Mark[] {
  const { size, columns, pitch, won, needed, all, words } = seats;
  const rows = Math.ceil(all / columns);
  const space = wide ? 76 : 34;
  const tall = (plot.height - space * 2) / rows;
  const at = (i: number): [number, number] => [
    plot.x + pitch * ((i % columns) + 0.5),
    plot.y + space + tall * (Math.floor(i / columns) + 0.5),
  ];
  const [x, y] = at(needed - 1);
  const kind = (i: number) => (i < won ? "seat won" : i < needed ? "seat missing" : "seat");
  const foot = plot.y + plot.height;
  return [
    withRow(
      "elec-seats",
      label("won", [plot.x, plot.y + space * 0.55], words.won, { class: "value" }),
    ),
    ...Array.from({ length: all }, (_, i) => dot(`seat-${i}`, at(i), size, { class: kind(i) })),
    withRow(
      "const-seats",
      line("needed", [x + pitch / 2, y - tall * 0.46], [x + pitch / 2, y + tall * 0.46], {
        class: "bar-needed",
      }),
    ),
    withRow(
      "const-seats-short",
      label("missing", [plot.x, foot - space * 0.5], words.missing, { class: "value as-corridor" }),
    ),
    label("others", [plot.x, foot - space * 0.5 + (wide ? 24 : 15)], words.others, {
      class: "note",
    }),
  ];
}

/** Years across, shares up: the American below, the Armenian above. */
function terms({ plot, terms, border, wide, leading }: Model): Mark[] {
  const years = terms.reduce((sum, one) => sum + one.years, 0);
  const head = wide ? 34 : 20;
  const foot = leading * (border.length + 0.6);
  const top = plot.y + head;
  const height = plot.height - head - foot;
  let x = plot.x;
  const drawn = terms.map((one) => {
    const at = { x, width: (one.years / years) * plot.width, top, height };
    x += at.width;
    return withRow(one.id, term(one, at, wide));
  });
  const under = top + height + leading * 1.1;
  return [...drawn, ...lines("border", [plot.x, under], border, { leading, class: "note" })];
}

function term(
  { id, american, name, theirs, ours }: Model["terms"][0],
  { x, width, top, height }: { x: number; width: number; top: number; height: number },
  wide: boolean,
): Mark {
  const share = (american / 100) * height;
  const split = top + height - share;
  const inner = x + (wide ? 16 : 8);
  return group(id, {}, [
    label("name", [x, top - (wide ? 12 : 7)], name, { class: "note strong" }),
    rect("armenian", [x, top, width - 3, height - share], { class: "share" }),
    rect("american", [x, split, width - 3, share], { class: "share american" }),
    label("ours", [inner, (top + split) / 2 + 6], ours, { class: "value on-share" }),
    label("theirs", [inner, split + share / 2 + 6], theirs, { class: "value on-american" }),
  ]);
}

function ladders({ plot, ladders, wide, leading }: Model): Mark[] {
  const gap = wide ? 22 : 7;
  const width = (plot.width - gap * 2) / ladders.length;
  const top = plot.y + (wide ? 38 : 20);
  return ladders.map(({ key, name, rungs }, i) => {
    const x = plot.x + i * (width + gap);
    const pitch = (plot.y + plot.height - top) / rungs.length;
    return group(key, {}, [
      label("name", [x, top - leading * 0.6], name, { class: wide ? "value" : "note strong" }),
      ...rungs.map((one, n) => {
        const y = plot.y + plot.height - (n + 1) * pitch;
        const drawn = group(`rung-${n}`, {}, rung(one, [x, y, width, pitch * 0.86], wide));
        return one.id ? withRow(one.id, drawn) : drawn;
      }),
    ]);
  });
}

function rung(
  { how, title, when }: Model["ladders"][0]["rungs"][0],
  [x, y, width, height]: readonly [number, number, number, number],
  wide: boolean,
): Mark[] {
  const ink = how === "reached" ? " on-rung" : "";
  const middle = y + height / 2 + 5;
  return [
    rect("rung", [x, y, width, height], { class: `rung ${how}` }),
    label("title", [x + width / 2, when ? middle - 9 : middle], title, {
      class: `${wide ? "value" : "note"} middle${ink}`,
    }),
    ...(when
      ? [label("when", [x + width / 2, middle + 14], when, { class: `note middle${ink}` })]
      : []),
  ];
}
