/**
 * The pieces of a line from west to east as bands, and time across them: works as bars that stay open,
 * and papers as thin lines. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mark, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { bands, papers, ends, first, last, high, study, none, known } = model;
  return [
    ...bands.map(({ key, y }) =>
      rect(`band-${key}`, [first, y, last - first, high], { class: "land" }),
    ),
    ...bands.flatMap((one) => (one.works ? [works(model, one)] : [])),
    line("last", [last, ends[0]], [last, ends[1]], { class: "last-known" }),
    ...papers.map(({ id, x, words }) =>
      withRow(
        id,
        group(id, {}, [
          line("rule", [x, ends[0]], [x, ends[1]], { class: "paper-rule" }),
          ...words.flatMap((one, i) => said(model, `words-${i}`, one)),
        ]),
      ),
    ),
    ...bands.flatMap(({ key, name, works: bar }) => [
      ...name.flatMap((one, i) => said(model, `name-${key}-${i}`, one)),
      ...(bar
        ? [...said(model, `begun-${key}`, bar.begun), ...said(model, `report-${key}`, bar.report)]
        : []),
    ]),
    ...lines("none", none.at, none.lines, { leading: 19, class: none.look }),
    withRow(study.id, dot("study", study.at, study.r, { class: "not-built" })),
    ...said(model, "study-words", study.words),
    ...said(model, "known", known),
  ];
}

const said = ({ leading }: Model, key: string, { at, look, lines: words }: Model["known"]) =>
  lines(key, at, words, { leading, class: look });

/** Works as long as they were reported, and dashes where nobody said whether they went on. */
function works(
  { first, last, high, before }: Model,
  { key, y, works: bar }: Model["bands"][0],
): Mark {
  const { id, from, to } = bar!;
  // Open to the left, over the first day, where they began before it.
  const begun = from > first ? from : from - before;
  const edge = `${from > first ? "V" : `M${begun},`}${y + high}`;
  const since = (side: string, at: number) =>
    line(`since-${side}`, [to, at], [last, at], { class: "works-since" });
  return withRow(
    id,
    group(key, {}, [
      ...(from > first ? [] : [rect("before", [begun, y, before, high], { class: "works" })]),
      rect("works", [from, y, to - from, high], { class: "works" }),
      // Open to the right: nobody said that they ended.
      mark("path", "outline", { d: `M${to},${y}H${begun}${edge}H${to}`, class: "works-begun" }),
      since("over", y),
      since("under", y + high),
    ]),
  );
}
