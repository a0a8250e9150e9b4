import type { GeoProjection } from "d3-geo";
import { mapPaths } from "../engine/maps/paths";
import { fit, regional } from "../engine/maps/projections";
import { projected, rounded } from "../engine/maps/routes";
import { relief } from "../engine/maps/relief";
import { waterPaths } from "../engine/maps/waters";
import { depths, landscape } from "../engine/scene/ground";
import type { Story } from "../engine/story";
import type { FrameName } from "../engine/style/style";
import { group, label, mark, type Mark, type Point } from "../engine/svg/mark";
import { dot, line, polyline, rect } from "../engine/svg/parts";
import type { Data } from "../engine/tables/data";
import { countries as all, near } from "./countries";

type Leg = Data["legs"]["rows"][number];

const { KAZ, UZB, TKM, KGZ, TJK, AZE, GEO, ARM, TUR, IRN, RUS, CHN, IRQ, SYR } = all;
/** The countries along the way; other borders would only cross the title. */
const countries = { KAZ, UZB, TKM, KGZ, TJK, AZE, GEO, ARM, TUR, IRN, RUS, CHN, IRQ, SYR };

/** The size of the picture in its own units. A screen shows as much of it as it has room for. */
export const sizes: Record<FrameName, { width: number; height: number }> = {
  wide: { width: 1600, height: 900 },
  narrow: { width: 360, height: 640 },
};

/** How each is drawn: the box the way fills, the grid of its relief, and how finely. */
const looks = {
  wide: { box: { x: 90, y: 450, width: 1440, height: 260 }, grid: "world", detail: 10 },
  narrow: { box: { x: 14, y: 440, width: 334, height: 130 }, grid: "world", detail: 3 },
} as const;

/** The map of a frame: the whole way lies in its lower half, for the title stands above. */
export function projectionOf(name: FrameName): GeoProjection {
  const { width, height } = sizes[name];
  const projection = fit(
    regional(57),
    [
      [name === "wide" ? 30 : 39.5, 40.5],
      [82, 44],
    ],
    looks[name].box,
  );
  return projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
}

/** The way on its land, from the Chinese border to Türkiye: the picture of the cover. West is left. */
export function cover(story: Story, name: FrameName): Mark {
  const { width, height } = sizes[name];
  const projection = projectionOf(name);
  return mark(
    "svg",
    "cover",
    {
      class: `stage ${name}`,
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: "xMidYMax slice",
      role: "img",
      "aria-label": story.words.say("cover.alt"),
    },
    [
      group("ground", { "stroke-width": name === "wide" ? 1.2 : 0.8 }, [
        rect("water", [0, 0, width, height], { class: "sea" }),
        ...land(story, name),
      ]),
      group("line", {}, way(story.data, projection, name)),
      ...ring(story, projection, name),
      ...names(story, projection, name),
    ],
  );
}

function land({ data }: Story, name: FrameName): Mark[] {
  const projection = projectionOf(name);
  const { grid, detail } = looks[name];
  const map = mapPaths(projection, { source: "50m", detail: detail / 4, countries, near });
  const bands = [600, 1300, 2200, 3400];
  const water = waterPaths(data.waters.rows, projection, {
    detail: detail / 3,
    rivers: ["Syr Darya", "Amu Darya"],
  });
  return [
    ...depths(water),
    ...landscape(map, relief(data.heights.rows, projection, { grid, bands, detail }), water),
  ];
}

/** What leads on to the Black Sea: it would cross the title, and the box does not go there. */
const elsewhere = ["tbilisi-poti", "black-sea", "danube"];

/** The legs of the middle way and of the link, in the line language of the maps. */
function way(data: Data, projection: GeoProjection, name: FrameName): Mark[] {
  const thick = name === "wide" ? 6 : 3.2;
  return data.legs.rows
    .filter(({ id, route }) => (route === "middle" || route === "link") && !elsewhere.includes(id))
    .flatMap((leg) => {
      const points = rounded(projected(data, leg, projection, leg.mode === "sea" ? 250 : 120));
      const drawn = (key: string, look: string, width: number) =>
        polyline(key, points, {
          class: look,
          "stroke-width": width,
          "stroke-dasharray": dash(leg, thick),
        });
      const whole = drawn(leg.id, "leg", leg.route === "link" ? thick * 0.8 : thick);
      if (leg.status !== "under-way") return [whole];
      return [drawn(leg.id, "leg bed", thick), drawn(`${leg.id}-core`, "leg", thick * 0.4)];
    });
}

/** A ring around the gap, and a line from it to its name. */
function ring({ data }: Story, projection: GeoProjection, name: FrameName): Mark[] {
  const { from, to } = data.legs.rows.find(({ id }) => id === "link-syunik")!;
  const at = (id: string) => {
    const { lon, lat } = data.place(id);
    return projection([lon, lat])!;
  };
  const [ax, ay] = at(from);
  const [ox, oy] = at(to);
  const [x, y] = [(ax + ox) / 2, (ay + oy) / 2];
  const around = name === "wide" ? 22 : 11;
  return [
    dot("gap-ring", [x, y], around, { class: "gap-bracket" }),
    line("gap-leader", [x, y + around], [x, y + around + (name === "wide" ? 22 : 12)], {
      class: "gap-bracket",
    }),
  ];
}

const dash = ({ mode, status }: Leg, thick: number) => {
  if (mode === "sea") return `${thick * 2} ${thick * 1.8}`;
  return status === "missing" ? `0 ${thick * 1.4}` : "none";
};

/** The names on the cover: a place or a point in degrees, from it to the words, and their class. */
type Name = readonly [key: string, at: string | Point, by: Point, look: string];

const named: Record<FrameName, readonly Name[]> = {
  wide: [
    ["altynkol", "altynkol", [-10, -16], "place end"],
    ["aktau", "aktau", [-14, 6], "place end"],
    ["port", "alat", [12, 20], "place"],
    ["tbilisi", "tbilisi", [4, -16], "place middle"],
    ["kars", "kars", [-10, 30], "place end"],
    ["russia", [75, 57], [0, 0], "country middle"],
    ["iran", [56, 36.9], [0, 0], "country middle"],
    ["caspian", [50.3, 45.2], [0, 0], "water middle"],
    ["gap", [46.36, 38.9], [10, 64], "way as-corridor middle"],
  ],
  narrow: [
    ["altynkol", "altynkol", [2, -10], "place end"],
    ["aktau", "aktau", [7, -8], "place"],
    ["port", "alat", [7, 13], "place"],
    ["kars", "kars", [0, 19], "place middle"],
    ["russia", [62, 53.5], [0, 0], "country middle"],
    ["iran", [57, 34], [0, 0], "country middle"],
    ["gap", [46.36, 38.9], [0, 37], "way as-corridor"],
  ],
};

function names(story: Story, projection: GeoProjection, name: FrameName): Mark[] {
  const { data, words } = story;
  return named[name].flatMap(([key, at, [dx, dy], look]) => {
    const place = typeof at === "string" ? data.place(at) : undefined;
    const [x, y] = projection(place ? [place.lon, place.lat] : [at[0] as number, at[1] as number])!;
    const text = place && place.id === key ? place.name : words.say(`cover.${key}`);
    return [
      ...(place ? [dot(`${key}-dot`, [x, y], name === "wide" ? 5 : 3.6, { class: "dot" })] : []),
      label(key, [x + dx, y + dy], text, { class: look }),
    ];
  });
}
