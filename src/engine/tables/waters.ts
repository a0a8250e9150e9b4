import { id, oneOf, pattern, ref, text } from "../table/column";
import { table } from "../table/table";

const NUMBER = String.raw`-?(0|[1-9]\d*)(\.\d+)?`;
const POINT = `${NUMBER} ${NUMBER}`;

/** Courses of rivers, shores of lakes, and lines of one depth. */
export const waters = (csv: string | undefined) =>
  table(
    "waters",
    {
      id: id(),
      name: text(),
      kind: oneOf(["river", "lake", "depth"]),
      points: pattern(
        'points as "lon lat" in degrees, with " / " between them',
        new RegExp(`^${POINT}( / ${POINT})+$`),
      ),
      source: ref("sources"),
    },
    csv,
  );
