/** Trains in a yard: those that came, and those that were planned. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import type { Model, Trains } from "./model";

export const draw = (model: Model): readonly Mark[] =>
  model.map(({ id, trains, level, said }) =>
    withRow(
      id,
      group(id, {}, [
        ...trains.map(dashed),
        ...(level ? [mark("path", "level", { class: "plan-level", d: level })] : []),
        ...said.map(({ key, at, text, look }) => label(key, at, text, { class: look })),
      ]),
    ),
  );

const dashed = ({ key, d, dash, wide, look }: Trains): Mark =>
  mark("path", key, { d, "stroke-dasharray": dash, "stroke-width": wide, class: look });
