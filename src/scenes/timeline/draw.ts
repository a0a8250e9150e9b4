/**
 * Events on an upright line at their days, their words moved apart beside it. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import {
  faded,
  group,
  label,
  mark,
  round,
  setBack,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { dot, hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  line("spine", [model.spine, model.top - 8], [model.spine, model.base + 8], { class: "spine" }),
  ...shown(state.years, "years", [
    label("quiet", [model.spine + model.indent, model.quiet.y], model.quiet.words, {
      class: model.wide ? "hero small quiet" : "value quiet",
    }),
    label(
      "quiet-more",
      [model.spine + model.indent, model.quiet.y + model.leading * (model.wide ? 1.5 : 1.2)],
      model.quiet.more,
      { class: "note quiet" },
    ),
    ...model.years.map((one) => event(model, one, 1)),
  ]),
  ...shown(
    state.months,
    "months",
    model.months.map((one) =>
      event(model, one, one.kind === "ground" ? state.ground : state.paper),
    ),
  ),
];

type Event = Model["years"][0];

function event(model: Model, { id, kind, y, words, date, text }: Event, strength: number): Mark {
  const { spine, indent, size, leading } = model;
  const [start, end] = [spine + size + 3, spine + indent - 6];
  return withRow(
    id,
    group(id, {}, [
      faded("at", strength, 0.25, [
        mark("path", "way", {
          class: "hair",
          d: `M${round(start)},${round(y)}L${round(end)},${round(words)}`,
        }),
        sign(kind, spine, y, size),
      ]),
      label("date", [spine - size - 8, words + leading * 0.28], date, { class: "tick end" }),
      label("text", [spine + indent, words + leading * 0.28], text, {
        class: setBack("note", strength),
      }),
    ]),
  );
}

/** Papers hollow, deeds filled, what was only initialled hatched. */
function sign(kind: Event["kind"], x: number, y: number, size: number): Mark {
  if (kind === "ground") return dot("sign", [x, y], size, { class: "bar corridor" });
  if (kind === "paper") return dot("sign", [x, y], size, { class: "sheet" });
  return group("sign", {}, [
    rect("ground", [x - size, y - size, size * 2, size * 2], { class: "second-ground" }),
    hatch("hatch", [x - size, y - size, size * 2, size * 2], size * 0.7, { class: "hatch" }),
  ]);
}
