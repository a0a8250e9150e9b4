/**
 * The boxes of a year, on ships or as a disc beside another. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mark,
  mix,
  round,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { dot, rect } from "../../engine/svg/parts";
import { containerShip, SHIP, stowed } from "../../engine/svg/things/container-ship";
import type { Disc, Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { europe, all } = model.pairs;
  return [
    shown(state.ships, "ships", ships(model)),
    shown(state.europe, "europe", [
      withRow(europe.other.id, dotted("dots", europe.other, "dots europe")),
      ...named(model, europe.other, "europe-ink"),
    ]),
    shown(state.all, "all", [
      withRow(all.other.id, solid("whole", all.other, "disc-all")),
      ...inside(model, all.other),
    ]),
    shown(state.europe + state.all, "route", route(model, state)),
  ].flat();
}

/** The route's disc, on its way from the dots beside one to the solid disc beside the other. */
function route(model: Model, { europe, all }: State): Mark[] {
  const [one, two] = [model.pairs.europe.route, model.pairs.all.route];
  const share = all / (europe + all);
  const here: Disc = {
    ...one,
    at: [mix(one.at[0], two.at[0], share), mix(one.at[1], two.at[1], share)],
    pitch: mix(one.pitch, two.pitch, share),
  };
  return [
    ...shown(1 - share, "route-dots", [withRow(one.id, dotted("disc", here, "dots route"))]),
    ...shown(share, "route-whole", [withRow(one.id, solid("whole", here, "disc-route"))]),
    ...named(model, here, "as-corridor"),
  ];
}

/** A disc whose area is its boxes. */
const solid = (key: string, { at, pitch, reach }: Disc, look: string): Mark =>
  dot(key, at, pitch * reach, { class: look });

/** A disc of dots in rings, each dot on its share of the area, so that the edge is round. */
function dotted(key: string, { at, pitch, dots, reach }: Disc, look: string): Mark {
  const rings = Math.max(1, Math.round(reach));
  /** How many dots lie in the first rings. */
  const within = (ring: number) => Math.round((dots * ring ** 2) / rings ** 2);
  const d = Array.from({ length: rings }, (_, ring) => {
    const count = within(ring + 1) - within(ring);
    const far = ((ring + 0.5) * reach) / rings;
    return Array.from({ length: count }, (_, i) => {
      const turn = ((i + ring / 2) * 2 * Math.PI) / count;
      return `M${round(far * Math.cos(turn), 2)},${round(far * Math.sin(turn), 2)}h0`;
    }).join("");
  });
  const place = `translate(${round(at[0])},${round(at[1])}) scale(${round(pitch, 3)})`;
  return group(key, { transform: place }, [mark("path", "rings", { class: look, d: d.join("") })]);
}

/** A disc's number and name, under it. */
function named({ leading }: Model, { id, at, reach, pitch, amount, name }: Disc, ink: string) {
  const foot = at[1] + reach * pitch;
  return [
    label(`${id}-amount`, [at[0], foot + leading * 1.25], amount, {
      class: `value middle ${ink}`,
    }),
    ...lines(`${id}-name`, [at[0], foot + leading * 2.25], name, { leading, class: "note middle" }),
  ];
}

/** A disc's number and name, in it. */
function inside({ leading }: Model, { id, at: [x, y], amount, name }: Disc): Mark[] {
  const first = y - ((name.length - 1) * leading) / 2;
  return [
    label(`${id}-amount`, [x, first - leading * 0.6], amount, { class: "value middle on-disc" }),
    ...lines(`${id}-name`, [x, first + leading * 0.5], name, {
      leading,
      class: "note middle on-disc",
    }),
  ];
}

/** The ships in the water, as full as the year makes them, and what each carries beside it. */
function ships({ left, width, ship: { length, room }, leading, ships: all, free }: Model): Mark[] {
  const part = (share: number) => (length * share) / 100;
  return [
    ...all.flatMap(({ keel, blocks, label: text }, n) => [
      rect(`water-${n}`, [0, keel - part(SHIP.water), width, part(SHIP.water + 0.8)], {
        class: "sea",
      }),
      containerShip(`ship-${n}`, [left, keel], length),
      stowed(`room-${n}`, [left, keel], length, { boxes: room, look: "free" }),
      stowed(`load-${n}`, [left, keel], length, { boxes: blocks, look: "load" }),
      ...lines(
        `name-${n}`,
        [left + part(100) + leading * 0.7, keel - part(8) - (text.length - 1.6) * leading * 0.5],
        text,
        { leading, class: "value as-corridor" },
      ),
    ]),
    label("free", free.at, free.label, { class: "note middle" }),
  ];
}
