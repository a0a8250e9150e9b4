/**
 * The pieces of a line from east to west as bands, and time across them: works as bars that stay open,
 * and papers as thin lines. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mark, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { bands, papers, ends, first, last, strip, study, none, gaps, months, until } = model;
  const [, foot] = ends;
  const hole = bands.filter((one) => !one.works).flatMap(({ y, high }) => [y, y + high]);
  return [
    ...bands.flatMap((one) => piece(strip, one)),
    ...bands.map(({ key, y, high, works: bar }) =>
      bar
        ? works(model, { key, y, high, bar })
        : open(`band-${key}`, [first, last], [y, high], "hole"),
    ),
    ...papers.map(({ id, x, words }) =>
      withRow(
        id,
        group(id, {}, [
          mark("path", "rule", {
            d: `M${x},${ends[0]}V${hole[0]}M${x},${hole[1]}V${foot}`,
            class: "paper-rule",
          }),
          ...words.flatMap((one, i) => said(model, `words-${i}`, one)),
        ]),
      ),
    ),
    ...months.flatMap(({ x, words }, i) => [
      line(`month-${i}`, [x, foot], [x, foot + (words ? 4 : 2)], { class: "axis" }),
      ...(words ? said(model, `month-words-${i}`, words) : []),
    ]),
    line("axis", [first, foot], [last, foot], { class: "axis" }),
    line("last", [last, ends[0]], [last, ends[1]], { class: "last-known" }),
    ...bands.flatMap(({ key, name, works: bar }) => [
      ...name.flatMap((one, i) => said(model, `name-${key}-${i}`, one)),
      ...(bar
        ? [bar.begun, ...bar.report].flatMap((one, i) => said(model, `works-${key}-${i}`, one))
        : []),
    ]),
    ...said(model, "until", until),
    line("row", gaps.from, [gaps.to, gaps.from[1]], {
      class: "gap-row",
      "stroke-width": study.r * 1.4,
      "stroke-dasharray": `0 ${gaps.step}`,
    }),
    ...said(model, "none", none),
    withRow(study.id, dot("study", study.at, study.r, { class: "study-begun" })),
    ...said(model, "study-words", study.words),
  ];
}

const said = (
  { leading }: Model,
  key: string,
  { at, look, lines: words }: Model["study"]["words"],
) => lines(key, at, words, { leading, class: look });

/** A piece of the line from the east down: striped or dashed where it is being built, and dots where nothing is known. */
const piece = (x: number, { key, y, high, rails, works: known }: Model["bands"][0]): Mark[] =>
  known
    ? [
        line(`rails-${key}`, [x, y], [x, y + high], {
          class: "rails-laid" + (rails ? "" : " begun"),
          "stroke-dasharray": rails || "7 4",
        }),
      ]
    : Array.from({ length: 5 }, (_, i) =>
        dot(`gap-${i}`, [x, y + (high * (i + 0.5)) / 5], 1.4 + high / 50, { class: "gap-dot" }),
      );

/** An upper edge and a lower one, open at both ends: nobody said that anything began or ended there. */
const open = (key: string, [from, to]: Pair, [y, high]: Pair, look: string) =>
  mark("path", key, { d: `M${from},${y}H${to}M${from},${y + high}H${to}`, class: look });

type Pair = readonly [number, number];

/** Works as long as they were reported, to a post; past that nobody said whether they went on: pale and paler. */
function works(
  { first, before }: Model,
  {
    key,
    y,
    high,
    bar: { id, from, to, fade },
  }: { key: string; y: number; high: number; bar: NonNullable<Bar> },
): Mark {
  // An arrow over the first day, where they began before it.
  const begun =
    from > first ? `V${y + high}` : `L${from - before},${y + high / 2}L${from},${y + high}`;
  const shape = `M${to},${y}H${from}${begun}H${to}`;
  return withRow(
    id,
    group(key, {}, [
      ...fade.map((end, i) => rect(`fade-${i}`, [to, y, end - to, high], { class: "fading" })),
      mark("path", "works", { d: `${shape}Z`, class: "works" }),
      // Open to the right: nobody said that they ended.
      mark("path", "outline", { d: shape, class: "works-begun" }),
      line("post", [to, y], [to, y + high], { class: "last-report" }),
    ]),
  );
}

type Bar = Model["bands"][0]["works"];
