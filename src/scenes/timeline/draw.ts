/**
 * The line from west to east and time down it: works hang from it on both sides of a gap, and papers
 * lie across. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mark, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { columns, papers, edges, last, known } = model;
  return [
    ...columns.map((one) => ground(model, one)),
    ...columns.flatMap((one) => (one.works ? [works(model, one)] : [])),
    // Borders.
    ...columns
      .slice(1)
      .map(({ key, from }) =>
        line(`border-${key}`, [from, model.first], [from, last], { class: "border-line" }),
      ),
    ...columns.flatMap(({ key, works: any }) =>
      any
        ? [...said(model, `begun-${key}`, any.begun), ...said(model, `report-${key}`, any.report)]
        : [],
    ),
    ...papers.map(({ id, y, words }) =>
      withRow(
        id,
        group(id, {}, [
          line("rule", [edges[0], y], [edges[1], y], { class: "paper-rule" }),
          ...words.flatMap((one, i) => said(model, `words-${i}`, one)),
        ]),
      ),
    ),
    line("last", [edges[0], last], [edges[1], last], { class: "last-known" }),
    ...said(model, "known", known),
    ...study(model),
    ...over(model),
  ];
}

const said = ({ leading }: Model, key: string, { at, look, lines: words }: Model["known"]) =>
  lines(key, at, words, { leading, class: look });

/** Land that waits for works; the gap is a hole in it. */
const ground = ({ first, last }: Model, { key, from, to, works: any }: Model["columns"][0]) =>
  rect(any ? `ground-${key}` : "gap", [from, first, to - from, last - first], {
    class: any ? "land" : "paper",
  });

/** Works as long as they were reported, and dashes where nobody said whether they went on. */
function works({ last, leading }: Model, { key, from, to, works: any }: Model["columns"][0]): Mark {
  const { id, from: top, to: end } = any!;
  const inset = Math.min(4, (to - from) * 0.03);
  // In a narrow column the words reach over the edges.
  const begin = to - from < 60 ? end + leading * 2.9 : end;
  const edge = (side: string, x: number) =>
    line(`since-${side}`, [x, begin], [x, last], { class: "works-since" });
  return withRow(
    id,
    group(key, {}, [
      rect("works", [from, top, to - from, end - top], { class: "works" }),
      // Open below: nobody said that they ended.
      mark("path", "outline", { d: `M${from},${end}V${top}H${to}V${end}`, class: "works-begun" }),
      edge("west", from + inset),
      edge("east", to - inset),
    ]),
  );
}

/** The only thing in the gap, and the thread to its words. */
function study(model: Model): Mark[] {
  const { id, at, r, words } = model.study;
  return [
    line("thread", at, [at[0], words.at[1] - model.leading], { class: "study-thread" }),
    withRow(id, dot("study", at, r, { class: "not-built" })),
    ...said(model, "study-words", words),
  ];
}

/** The line itself over the columns, as on the maps, with the names of its stretches. */
function over(model: Model): Mark[] {
  const { columns, rail } = model;
  const { y, thick } = rail;
  return [
    ...columns.flatMap(({ key, from, to, works: any, name }) => [
      // Dots stand inside the gap.
      line(`rail-${key}`, [any ? from : from + thick / 2, y], [any ? to : to - thick * 0.4, y], {
        class: any ? "leg bed flat" : "leg",
        "stroke-width": any ? thick : thick * 0.6,
        "stroke-dasharray": any ? "none" : `0 ${thick * 0.95}`,
      }),
      ...(any
        ? [line(`core-${key}`, [from, y], [to, y], { class: "leg flat", "stroke-width": 1.6 })]
        : []),
      ...said(model, `name-${key}`, name),
    ]),
  ];
}
