import { geoCentroid, geoContains, geoDistance } from "d3-geo";
import { expect, test } from "vitest";
import { countryAt } from "../engine/maps/country";
import { sampled, waypoints } from "../engine/maps/routes";
import { lakes, lands } from "../engine/maps/world";
import { countries, lakes as chosen } from "./countries";
import { data, story } from "@story";

const { legs, places } = data;

test.each(places.rows.map((row) => [row.id, row] as const))(
  "%s lies in its country",
  (_, { lon, lat, country }) => {
    expect(countryAt([lon, lat], countries)).toBe(country);
  },
);

test.each(legs.rows.map((leg) => [leg.id, leg] as const))(
  "%s, sampled every 4 km, crosses only the countries it names",
  (_, leg) => {
    const crossed = new Set(
      sampled(waypoints(data, leg), 4).map((point) => countryAt(point, countries)),
    );
    const allowed = leg.countries.split("; ");
    expect([...crossed].filter((code) => !allowed.includes(String(code)))).toEqual([]);
  },
);

test.each(legs.rows.map((leg) => [leg.id, leg] as const))(
  "%s names no country it does not cross",
  (_, leg) => {
    const crossed = new Set(
      sampled(waypoints(data, leg), 4).map((point) => countryAt(point, countries)),
    );
    // A leg that ends on a border touches the other side by its last point at most.
    const idle = leg.countries.split("; ").filter((code) => !crossed.has(code as never));
    expect(idle).toEqual([]);
  },
);

test("what stands under maps says that borders are no endorsement", () => {
  expect(story.words.say("borders.notice")).toMatch(/not an endorsement/);
});

test("every country of the list is in the data, and no lands share a code", () => {
  const found = lands("50m", countries).map(({ code }) => code);
  for (const code of Object.keys(countries))
    expect(found.filter((one) => one === code)).toHaveLength(1);
});

test("Nakhchivan is Azerbaijan, the Caspian is water", () => {
  expect(countryAt([45.41, 39.21], countries)).toBe("AZE");
  expect(countryAt([51, 41], countries)).toBe("SEA");
});

test("the lakes are today's: Balkhash is there, the old Aral is not", () => {
  const over = (point: [number, number]) => lakes(chosen).some((lake) => geoContains(lake, point));
  expect(lakes(chosen).some((lake) => geoDistance(geoCentroid(lake), [75.7, 46.3]) < 0.01)).toBe(
    true,
  );
  expect(over([59.3, 45])).toBe(false);
  expect(over([60.5, 46.3])).toBe(false);
});
