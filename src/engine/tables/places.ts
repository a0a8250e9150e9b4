import { confidence } from "../table/figure";
import { id, maybe, number, oneOf, pattern, ref, text } from "../table/column";
import { table } from "../table/table";

/** Points on the map. Bends only shape a drawn line; they are named for it. */
export const places = (csv: string | undefined) =>
  table(
    "places",
    "Points on the maps, in degrees (WGS 84)",
    {
      id: id("the place's name in this data"),
      name: text("the name we print"),
      lon: number("degrees east of Greenwich", -180, 180),
      lat: number("degrees north of the equator", -90, 90),
      country: pattern(
        "ISO 3166-1 alpha-3 code of the country it lies in, or SEA",
        "three capitals",
        /^[A-Z]{3}$/,
      ),
      kind: oneOf("what it is", ["capital", "city", "port", "rail", "border", "region", "bend"]),
      confidence,
      source: ref("where the position comes from", "sources"),
      note: maybe(text("what is approximate about it")),
    },
    csv,
  );
