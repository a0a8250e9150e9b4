/** Two journeys, a mark for each day. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import type { Model } from "./model";

export const draw = ({ journeys, high, dashes }: Model): readonly Mark[] =>
  journeys.map(({ id, way, sure, maybe, said }) =>
    withRow(
      id,
      group(id, {}, [
        mark("path", "sure", {
          ...{ class: `journey ${way}`, d: sure },
          ...{ "stroke-width": high, "stroke-dasharray": dashes },
        }),
        mark("path", "maybe", { class: `journey up-to ${way}`, d: maybe }),
        ...said.map(({ key, at, text, look }) => label(key, at, text, { class: look })),
      ]),
    ),
  );
