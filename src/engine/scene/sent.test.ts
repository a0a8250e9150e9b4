import { expect, test } from "vitest";
import { story } from "../../../tests/fixtures/lake";
import type { StoryScene } from "../story";
import { fade, type Pictures, type Shares } from "../svg/fade";
import { group, mark, mix, shown } from "../svg/mark";
import type { Scene, Step } from "./scene";
import { fades, sent } from "./sent";

interface Place {
  at: number;
}

/** The bars of the lake, told by other states and drawn otherwise. */
function bars(
  at: Readonly<Record<string, number>>,
  draw: (at: number) => ReturnType<typeof shown>,
) {
  const scene = story.scenes["bars"]!;
  const steps = (): Record<string, Step<Place>> =>
    Object.fromEntries(
      Object.entries(at).map(([name, place]) => [
        name,
        { rows: ["cargo-2019"], params: { count: 2 }, state: { at: place } },
      ]),
    );
  const one: Pick<Scene<unknown, Place>, "steps" | "draw"> = {
    steps,
    draw: (_, state) => draw(state.at),
  };
  return { ...scene, ...one, composed: {} } as StoryScene;
}

const two = { first: 0, all: 1 };
const first = [mark("rect", "low", { class: "bar", x: 20, y: 300, width: 40, height: 50 })];
const all = [mark("circle", "dot", { class: "dot", cx: 20, cy: 200, r: 4 })];

const fading = bars(two, (at) => [...shown(1 - at, "first", first), ...shown(at, "all", all)]);

test("a scene of one state is sent drawn, however it is drawn", () => {
  const one = bars({ first: 3 }, (at) => [mark("rect", "bar", { class: "bar", x: at })]);
  expect(sent(one, "wide")).toMatchObject({
    drawn: true,
    model: { first: [{ tag: "rect", key: "bar", attrs: { x: 3 } }] },
    states: { first: { head: [expect.any(String)], state: { first: 1 } } },
  });
});

test("states that only fade into each other are sent drawn", () => {
  expect(fades(fading)).toBe(true);
  expect(sent(fading, "narrow").states["all"]!.state).toEqual({ first: 0, all: 1 });
});

test.each<[string, (at: number) => ReturnType<typeof shown>]>([
  ["moves", (at) => [mark("rect", "bar", { class: "bar", x: mix(20, 90, at) })]],
  ["stays while the rest fades", (at) => [group("both", {}, first), ...shown(at, "all", all)]],
  ["is there at once", (at) => (at < 0.5 ? first : all)],
  [
    "fades at another pace",
    (at) => [...shown(1 - at ** 2, "first", first), ...shown(at, "all", all)],
  ],
  [
    "moves on the way alone",
    (at) => [
      ...shown(1 - at, "first", first, { transform: `translate(${at * (1 - at)})` }),
      ...shown(at, "all", all),
    ],
  ],
])("a scene in which something %s is drawn where it is read", (_, draw) => {
  const scene = bars(two, draw);
  expect(fades(scene)).toBe(false);
  const data = sent(scene, "wide");
  expect(data.drawn).toBeUndefined();
  expect(data.states["all"]!.state).toEqual({ at: 1 });
});

test("at rest what came drawn is the picture itself, and between it is as far as it is shown", () => {
  const pictures: Pictures = { first, all: shown(0.5, "all", all) };
  const at = (shares: Shares) => fade(pictures, shares);
  expect(at({ first: 1, all: 0 })).toEqual(first);
  expect(at({ first: 0, all: 1 })).toEqual(pictures["all"]);
  const [one, other] = at({ first: 0.75, all: 0.25 });
  expect(one!.attrs).toEqual({ ...first[0]!.attrs, opacity: 0.75 });
  expect(other!.attrs["opacity"]).toBe(0.13);
});
