import { confidence } from "../table/figure";
import { id, maybe, number, oneOf, pattern, ref, text } from "../table/column";
import { table } from "../table/table";

/** Points on the map. Bends only shape a drawn line; they are named for it. */
export const places = (csv: string | undefined) =>
  table(
    "places",
    {
      id: id(),
      name: text(),
      lon: number(-180, 180),
      lat: number(-90, 90),
      country: pattern("three capitals", /^[A-Z]{3}$/),
      kind: oneOf(["capital", "city", "port", "rail", "border", "region", "peak", "bend"]),
      confidence,
      source: ref("sources"),
      note: maybe(text()),
    },
    csv,
  );
