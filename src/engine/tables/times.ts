import { id, maybe, oneOf, ref, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** How long the way takes, from where to where, and who says so. */
export const times = (csv: string | undefined, units: Values) =>
  table(
    "times",
    {
      id: id(),
      from: maybe(ref("places")),
      to: maybe(ref("places")),
      kind: oneOf(["measured", "published", "said"]),
      ...figure(units),
    },
    csv,
  );
