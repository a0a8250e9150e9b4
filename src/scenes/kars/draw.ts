/**
 * Two railways pulled straight from the same place, so that their lengths can be compared by
 * eye. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    way(model, model.ways.georgia),
    way(model, model.ways.link),
    ...shown(state.even, "even", even(model)),
    ...shown(state.border, "border", border(model)),
    ...shown(state.claim, "claim", claim(model)),
  ];
}

type Way = Model["ways"]["georgia"];
type Stretch = Way["stretches"][0];

const at = ({ left, unit }: Model, km: number) => left + km * unit;

/** A way: its name and length above it, the countries below, a dot at either end. */
function way(model: Model, { id, y, title, total, indent, stretches, ends }: Way): Mark {
  const { leading, thick } = model;
  return group(id, {}, [
    label("total", [at(model, 0), y - leading * 2.4], total, {
      class: id === "link" ? "value as-corridor" : "value",
    }),
    label("title", [at(model, 0) + indent, y - leading * 2.4], title, { class: "note" }),
    ...stretches.flatMap((one) => rails(model, one, y)),
    ...stretches
      .filter(({ country }) => country)
      .map(({ id: key, from, to, country }) =>
        label(`${key}-name`, [at(model, (from + to) / 2), y + thick + leading * 0.9], country, {
          class: "tick middle",
        }),
      ),
    dot("start", [at(model, 0), y], thick * 0.75, { class: "dot" }),
    dot("end", [at(model, ends), y], thick * 0.75, { class: "dot" }),
    label("from", [at(model, 0), y - thick * 0.75 - leading * 0.35], model.start, {
      class: "note strong",
    }),
    label("to", [at(model, ends), y - thick * 0.75 - leading * 0.35], model.end, {
      class: "note strong end",
    }),
  ]);
}

/** A stretch in the story's line language: solid, pale with a thin core under works, dotted where nothing stands. */
function rails(model: Model, { id, from, to, status }: Stretch, y: number): Mark[] {
  const [x1, x2] = [at(model, from), at(model, to)];
  const looks = { done: "leg", "under-way": "leg bed", missing: "leg missing" }[status];
  return [
    withRow(
      id,
      line(id, [x1, y], [x2, y], {
        class: `${looks} flat`,
        "stroke-width": model.thick * (status === "missing" ? 0.6 : 0.75),
        "stroke-dasharray":
          status === "missing" ? `${model.thick * 0.4} ${model.thick * 0.5}` : "none",
      }),
    ),
    ...(status === "under-way"
      ? [line(`${id}-core`, [x1, y], [x2, y], { class: "leg flat", "stroke-width": 1.4 })]
      : []),
    line(`${id}-cut`, [x2, y - model.thick * 0.7], [x2, y + model.thick * 0.7], { class: "axis" }),
  ];
}

/** What the picture says in one, under the ways. */
const said = (model: Model, amount: string, words: readonly string[]): Mark[] => {
  const { said: y, leading } = model;
  return [
    label("amount", [at(model, 0), y], amount, { class: "hero" }),
    ...lines("words", [at(model, 0), y + leading * 1.5], words, { leading, class: "note" }),
  ];
};

/** Where a difference is shown: between the ways, clear of the names under the first. */
const between = ({ top, leading, thick }: Model) => top + thick + leading * 1.5;

const even = (model: Model): Mark[] => {
  const x = at(model, model.ways.georgia.ends);
  return [
    line("plumb", [x, model.top + model.thick], [x, model.base - model.leading * 2], {
      class: "hair",
    }),
    ...said(model, model.even.amount, model.even.words),
  ];
};

/** The border of Türkiye on either way, and the difference between them. */
function border(model: Model): Mark[] {
  const { border: one, top, base, thick } = model;
  const [a, b] = [at(model, one.link), at(model, one.georgia)];
  const level = between(model);
  return [
    line("on-link", [a, base + thick], [a, level], { class: "hair" }),
    line("on-georgia", [b, top - thick], [b, level + thick], { class: "hair" }),
    withRow("border-saved", rect("saved", [a, level, b - a, thick], { class: "bar corridor" })),
    ...said(model, one.amount, one.words),
  ];
}

/** The claimed saving, hatched, as the piece it would take off the way by Georgia. */
function claim(model: Model): Mark[] {
  const { claim: one, top, thick } = model;
  const [a, b] = [at(model, one.from), at(model, one.to)];
  const level = between(model);
  return [
    line("from", [a, top - thick], [a, level + thick], { class: "hair" }),
    withRow("savings-343km", rect("ground", [a, level, b - a, thick], { class: "second-ground" })),
    hatch("hatch", [a, level, b - a, thick], 7, { class: "hatch" }),
    ...said(model, one.amount, one.words),
  ];
}
