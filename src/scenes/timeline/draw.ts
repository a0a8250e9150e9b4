/**
 * Papers above, works beside Syunik under them, and Syunik at the foot, on one line of time. Runs
 * at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { laidTrack } from "../../engine/svg/things/laid-track";
import { sheet, SHEET_SHAPE } from "../../engine/svg/things/sheet";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, edges, lanes, wide, foot, ticks, leading } = model;
  const [start, end] = edges;
  const x = (at: number) => {
    const there = left + ((at - state.from) / (state.to - state.from)) * (right - left);
    return Math.min(right, Math.max(left, there));
  };
  const { paper, beside, syunik } = lanes;
  const inner = wide ? 12 : 6;
  return [
    rect("beside", [start, beside.top, end - start, beside.base - beside.top], { class: "land" }),
    rect("syunik", [start, syunik.top, end - start, syunik.base - syunik.top], {
      class: "no-ground",
    }),
    ...[paper, syunik].map(({ top, name }, i) =>
      label(`lane-${i}`, [i ? start + inner : start, top + leading], name, {
        class: "note strong",
      }),
    ),
    // Each state says only what it draws.
    ...(["years", "months"] as const).flatMap((part) =>
      shown(state[part], `beside-${part}`, [
        label(
          "lane",
          [start + inner, beside.top + leading],
          part === "years" ? beside.name : model.reports,
          {
            class: "note strong over-land",
          },
        ),
      ]),
    ),
    ...(["years", "months"] as const).flatMap((part) =>
      shown(
        state[part],
        `dates-${part}`,
        ticks[part].flatMap(({ at, text }, i) => [
          line(`tick-${i}`, [x(at), syunik.base], [x(at), syunik.base + 6], { class: "axis" }),
          label(`at-${i}`, [x(at), foot], text, { class: "tick middle" }),
        ]),
      ),
    ),
    ...shown(state.years, "quiet", quiet(model, x)),
    ...papers(model, state, x),
    ...works(model, state, x),
    ...ground(model, state, x),
  ];
}

type Along = (at: number) => number;

/** The years without a paper: nothing but a bracket, and what ended them. */
function quiet({ quiet, lanes, first, wide, leading, sheets }: Model, x: Along): Mark[] {
  const { from, to, words } = quiet;
  const [left, right] = [x(from), x(to)];
  const y = lanes.paper.base - (wide ? 12 : 5);
  const up = wide ? 12 : 6;
  const over = wide ? leading * 1.35 : leading;
  return [
    polyline(
      "bracket",
      [
        [left, y - up],
        [left, y],
        [right, y],
        [right, y - up],
      ],
      { class: "bracket" },
    ),
    ...lines("words", [left, y - (wide ? 12 : 5) - (words.length - 1) * over], words, {
      leading: over,
      class: wide ? "value" : "note strong",
    }),
    label("first", [right - sheets.years / 2 - (wide ? 12 : 6), y - (wide ? 10 : 5)], first, {
      class: "note end",
    }),
  ];
}

/** Sheets on their days, each with its words over it once there is room; until then on a pile. */
function papers(
  { papers, told, lanes, leading, sheets, wide, edges }: Model,
  state: State,
  x: Along,
): Mark[] {
  const { base } = lanes.paper;
  const width = state.sheet;
  const pile = sheets.years * SHEET_SHAPE * 1.12 * state.years;
  return papers.flatMap(({ id, at, signed, side }, i) => {
    const foot = base - 4 - i * pile;
    const high = foot - width * SHEET_SHAPE;
    const one = [sheet("sheet", [x(at), foot], width, signed)];
    const said = told[i - 1];
    if (!said) return shown(state.years, id, [withRow(id, group("paper", {}, one))]);
    const to = side === "left" ? (wide ? x(at) + width / 2 : edges[1]) : x(at) - width / 2;
    const end = side === "left" ? " end" : "";
    const words = [
      label("day", [to, high - leading * 1.5], said.day, { class: `note strong${end}` }),
      label("what", [to, high - leading * 0.5], said.what, { class: `note${end}` }),
    ];
    const beside = label(
      "year",
      [x(at) - width / 2 - leading * 0.6, foot - (width * SHEET_SHAPE) / 2 + leading * 0.3],
      said.year,
      { class: "note end" },
    );
    return [
      withRow(
        id,
        group(id, {}, [
          ...one,
          ...shown(state.months, "words", words),
          ...shown(state.years, "beside", [beside]),
        ]),
      ),
    ];
  });
}

/** Track from the first report of works to the last, and dots after it: no report, but no end. */
function works(
  { works, lanes, track, leading, wide, edges }: Model,
  state: State,
  x: Along,
): Mark[] {
  const { top, base } = lanes.beside;
  const head = top + leading * 1.35;
  const pitch = (base - head) / works.length;
  const before = wide ? track * 2 : 13;
  const look = "note over-land";
  const first = state.from + state.lead;
  return works.map(({ key, id, from, to, words, long, name, land }, i) => {
    const begun = Math.max(from, first);
    const y = head + pitch * (i + 0.5);
    const text = y + (wide ? 5.5 : 4.5);
    return withRow(
      id,
      group(key, {}, [
        // Works that began before the first day run in from the edge of the panel.
        ...shown(from < first ? state.months : 0, "before", [
          line("earlier", [x(first) - before, y], [x(begun) - track * 0.3, y], {
            class: "earlier",
          }),
        ]),
        laidTrack("track", [x(begun), x(to)], y, track),
        ...shown(state.years, "name", [
          label("text", [x(begun) - track * 0.8, text], name, { class: `${look} end` }),
        ]),
        ...shown(state.months, "words", [
          line("open", [x(to) + track * 1.2 + long, y], [edges[1] - track * 0.4, y], {
            class: "earlier",
          }),
          label("text", [x(to) + track * 0.8, text], words, { class: look }),
          label("land", [edges[0] + 6, text], land, { class: look }),
        ]),
      ]),
    );
  });
}

/** What is known of the ground in Syunik, along the middle of its lane. */
function ground(
  { ground, lanes, none, still, wide, leading, edges }: Model,
  state: State,
  x: Along,
) {
  const { top, base } = lanes.syunik;
  const size = wide ? 9 : 5.5;
  const y = (top + leading * 1.3 + base) / 2 + state.years * (wide ? 14 : 7);
  const words = y + (wide ? 5.5 : 4.5) - state.years * (wide ? 23 : 14);
  const middle = x(ground[0]!.at * 0.63 + ground[1]!.at * 0.37);
  const train = ground[0]!;
  return [
    ...shown(state.months, "none", [
      label("text", [edges[0] + (wide ? 12 : 6), wide ? y + 5.5 : y + 5], none, {
        class: "note quiet",
      }),
    ]),
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
