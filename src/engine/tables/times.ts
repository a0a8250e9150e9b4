import { id, maybe, oneOf, ref, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** How long the way takes, from where to where, and who says so. */
export const times = (csv: string | undefined, units: Values) =>
  table(
    "times",
    "Days on the way, with the two ends of the journey",
    {
      id: id("the claim's name"),
      from: maybe(ref("where the clock starts; empty where the source does not say", "places")),
      to: maybe(ref("where it stops; empty where the source does not say", "places")),
      kind: oneOf("what sort of number", ["measured", "published", "said"]),
      ...figure(units),
    },
    csv,
  );
