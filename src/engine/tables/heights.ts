import { id, number, pattern, ref, text } from "../table/column";
import { table } from "../table/table";

/** Heights of the land: each row is one parallel of a grid, from west to east. */
export const heights = (csv: string | undefined) =>
  table(
    "heights",
    {
      id: id(),
      grid: text(),
      lat: number(-90, 90),
      west: number(-180, 180),
      step: number(0.01, 10),
      heights: pattern(
        "whole numbers, tens of metres, with spaces between them",
        /^(0|[1-9]\d*)( (0|[1-9]\d*))+$/,
      ),
      source: ref("sources"),
    },
    csv,
  );
