/** Trains promised and come, each number as one train. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import type { Model } from "./model";

export const draw = ({ rows, wheel }: Model): readonly Mark[] =>
  rows.map(({ id, said, look, engine, boxes, more, missing, bed: [from, to], wheels }) => {
    const path = (key: string, d: string, as: string) => mark("path", key, { class: as, d });
    return withRow(
      id,
      group(id, {}, [
        path("boxes", boxes, `train-${look}`),
        ...(missing ? [path("missing", missing, "train-planned missing")] : []),
        ...(more ? [path("more", more, `train-${look} more`)] : []),
        path("engine", engine, `train-${look}`),
        line("bed", from, to, { class: `yard-bed-${look}` }),
        mark("path", "wheels", { class: `yard-wheels-${look}`, d: wheels, "stroke-width": wheel }),
        ...said.map(({ key, at, text, look: as }) => label(key, at, text, { class: as })),
      ]),
    );
  });
