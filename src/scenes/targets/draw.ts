/** Trains promised and come, so many to a sign. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import type { Model } from "./model";

type Fronts = Model["rows"][0]["trains"];

export const draw = ({ rows }: Model): readonly Mark[] =>
  rows.map(({ id, said, look, trains, more, missing }) =>
    withRow(
      id,
      group(id, {}, [
        ...fronts("trains", trains, look),
        ...onward("more", more, look),
        ...(missing ? fronts("missing", missing, "planned") : []),
        ...onward("missing-more", missing?.more, "planned"),
        ...said.map(({ key, at, text, look: as }) => label(key, at, text, { class: as })),
      ]),
    ),
  );

const fronts = (key: string, { bodies, faces, dash, tall }: Fronts, look: string): Mark[] => [
  mark("path", key, { class: `train-${look}`, d: bodies }),
  mark("path", `${key}-faces`, {
    class: `train-face-${look}`,
    d: faces,
    "stroke-dasharray": dash,
    "stroke-width": tall,
  }),
];

const onward = (key: string, d: string | undefined, look: string): Mark[] =>
  d ? [mark("path", key, { class: `train-more ${look}`, d })] : [];
