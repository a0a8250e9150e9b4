import { expect, test } from "vitest";

import { textBoxes } from "../../engine/style/boxes";
import { between } from "../../engine/scroll/between";
import { compose } from "../../engine/scene/compose";
import { find, number, seen, words } from "../seen";
import { data, scenes, story } from "@story";

const { legs } = data;

const drawn = (state: string, frame: "wide" | "narrow" = "wide") =>
  find(seen("routes", state, frame), "lines").children;
const strength = (state: string, id: string) => number(find(drawn(state), id), "opacity");
/** The legs of this map; others have ways of their own. */
const own = legs.rows.filter(({ route }) => !["aras", "exit", "sea"].includes(route));
const ofWay = (way: string) => own.filter(({ route }) => route === way).map(({ id }) => id);

test("each state lights its own way, and leaves the others faint or out", () => {
  for (const id of ofWay("north")) {
    // Beside the band of counted boxes a strong thin line would say that there are few.
    if (id === "north-kazakhstan") expect(strength("north", id)).toBe(1);
    else expect(strength("north", id), id).toBeLessThan(0.5);
    expect(strength("ways", id), id).toBe(1);
  }
  const [north, middle] = ["north", "middle"].map((state) => drawn(state).map(({ key }) => key));
  for (const id of ofWay("south")) {
    expect(north).not.toContain(id);
    expect(middle).not.toContain(id);
  }
  for (const id of ofWay("north")) expect(middle).not.toContain(id);
});

/** The legs whose lengths make the length that is told of the middle way; the last in part. */
const MEASURED = ["kazakh-rails", "caspian", "baku-tbilisi", "tbilisi-kars"];

test("where a length is told, only what it counts is lit, up to the Turkish border", () => {
  const full = drawn("middle").filter((one) => number(one, "opacity") === 1);
  const keys = full.map(({ key }) => key.replace("-lit", ""));
  expect(keys.sort()).toEqual([...MEASURED].sort());
  for (const id of ofWay("middle").filter((one) => !keys.includes(one)))
    expect(strength("middle", id), id).toBeLessThan(0.4);
  const ends = (key: string) =>
    String(find(drawn("middle"), key).attrs["d"])
      .split("L")
      .at(-1);
  expect(ends("tbilisi-kars-lit")).not.toBe(ends("tbilisi-kars"));
});

test("where no width is a count all ways are as wide as each other, and wider than their boxes", () => {
  const width = (state: string, id: string) => number(find(drawn(state), id), "stroke-width");
  const all = ["shared", "north", "middle", "south"].flatMap(ofWay);
  const widths = new Set(all.map((id) => width("ways", id)));
  expect(widths.size).toBe(1);
  expect(width("middle", "kazakh-rails")).toBe([...widths][0]);
  // Beside the northern band its width stands for its boxes.
  expect(width("north", "kazakh-rails")).toBeLessThan([...widths][0]!);
});

test("sea is dashed, works are striped as densely as built, what is missing is dotted", () => {
  const dash = (state: string, id: string) => find(drawn(state), id).attrs["stroke-dasharray"];
  for (const { id, mode, status, route } of own) {
    const state = route === "link" ? "gap" : "ways";
    if (mode === "sea") expect(dash(state, id), id).toBe("9 7");
    else if (status === "done" && route !== "link") expect(dash(state, id), id).toBe("none");
    else if (status === "missing") expect(dash(state, id), id).toBe("0 11");
  }
  // What has but begun is dashed alone, without a bed or a core, thinner than what is built in part.
  const begun = own.filter(({ status, built }) => status === "under-way" && !built);
  expect(begun.length).toBeGreaterThan(1);
  for (const { id } of begun) {
    const { attrs } = find(drawn("gap"), id);
    expect(attrs["class"], id).toContain("begun");
    expect(drawn("gap").filter(({ key }) => key.startsWith(id))).toHaveLength(1);
    expect(attrs["stroke-width"]).toBeLessThan(
      number(find(drawn("gap"), "link-horadiz-border"), "stroke-width"),
    );
  }
  // So fine that no stripe is a stretch: which part is built is not stated.
  const [inked, bare] = String(dash("gap", "link-horadiz-border")).split(" ").map(Number);
  expect(inked! / (inked! + bare!)).toBeCloseTo(data.value("built-horadiz-aghband") / 100, 2);
  expect(inked! + bare!).toBeLessThan(4);
});

test("the gap ends at either border of Armenia, and says its length", () => {
  const { value: from, value_to: to } = data.figure("gap");
  const said = words(seen("routes", "gap")).join(" ").replaceAll("\u00a0", " ");
  expect(said).toContain(`${from}–${to} km`);
  const missing = own.filter(({ status }) => status === "missing");
  expect(missing.map(({ from, to }) => [from, to])).toEqual([["agbend", "syunik-border"]]);
});

test("at the start three railways are in the picture, no ships and no link", () => {
  const keys = drawn("ways").map(({ key }) => key);
  for (const way of ["north", "middle", "south"])
    expect(
      ofWay(way).every((id) => keys.includes(id)),
      way,
    ).toBe(true);
  expect(ofWay("link").some((id) => keys.includes(id))).toBe(false);
  expect(keys.filter((key) => key.startsWith("sea-"))).toEqual([]);
});

/** Points along the lines of a state that are drawn at full strength, two units apart. */
function inked(state: string, frame: "wide" | "narrow"): [number, number][] {
  const marks = seen("routes", state, frame);
  const map = find(marks, "map");
  const lines = find(marks, "lines").children.filter((one) => number(one, "opacity") === 1);
  return lines.flatMap(({ attrs }) => {
    const points = String(attrs["d"])
      .slice(1)
      .split("L")
      .map((pair) => pair.split(",").map(Number) as [number, number]);
    return points.slice(1).flatMap(([x, y], i): [number, number][] => {
      const [px, py] = points[i]!;
      const steps = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / 2));
      return Array.from({ length: steps }, (_, n) => [
        number(map, "x") + px + ((x - px) * n) / steps,
        number(map, "y") + py + ((y - py) * n) / steps,
      ]);
    });
  });
}

test.each(["wide", "narrow"] as const)("%s: no name lies on a line that counts", (frame) => {
  for (const state of Object.keys(compose(scenes["routes"]!, frame).states)) {
    const ink = inked(state, frame);
    const boxes = textBoxes(story.looks, compose(scenes["routes"]!, frame).picture(state), frame);
    const crossed = boxes.filter(({ left, right, top, bottom }) =>
      ink.some(([x, y]) => x > left - 1 && x < right + 1 && y > top + 1 && y < bottom - 1),
    );
    expect(crossed.map(({ text }) => `${state}: ${text}`)).toEqual([]);
  }
});

test("the middle way lights up leg by leg, from the east", () => {
  const { model, states } = compose(scenes["routes"]!, "wide");
  const from = { ...(states["ways"]!.state as object), middle: 0, measured: 0 };
  const to = { ...(states["middle"]!.state as object), middle: 1, measured: 0 };
  const lit = (t: number) => {
    const marks = scenes["routes"]!.draw(model, between(from, to, t));
    return find(
      marks.flatMap(({ children }) => children),
      "lines",
    )
      .children.filter((one) => number(one, "opacity") === 1)
      .map(({ key }) => key.replace("-lit", ""))
      .filter((key) => ofWay("middle").includes(key));
  };
  expect(lit(0)).toEqual([]);
  expect(lit(0.15)).toEqual(["china-gate", "kazakh-rails"]);
  expect(lit(0.35)).toContain("baku-tbilisi");
  expect(lit(0.35)).not.toContain("danube");
  expect(lit(1).sort()).toEqual(ofWay("middle").sort());
});

test("a way that is not drawn is not named", () => {
  const keys = (state: string) => seen("routes", state).map(({ key }) => key);
  expect(keys("ways")).toContain("ways-labels.south");
  expect(keys("north").filter((key) => key.endsWith("labels.south"))).toEqual([]);
  expect(keys("north")).toContain("north-labels.into");
});

test.each(["wide", "narrow"] as const)(
  "%s: in the north state the lines are as wide as their boxes, and all have one scale",
  (frame) => {
    const width = (id: string) => number(find(drawn("north", frame), id), "stroke-width");
    const [north, middle] = ["north-boxes-2024", "titr-teu-2024"].map((id) => data.value(id));
    const unit = width("kazakh-rails") / middle!;
    expect(width("north-kazakhstan") / unit / north!).toBeCloseTo(1, 2);
    // No more boxes than these went on.
    const pale = number(find(seen("routes", "north", frame), "band"), "stroke-width");
    expect(pale).toBe(width("north-kazakhstan"));
    expect(width("caspian")).toBe(width("kazakh-rails"));
  },
);

const course = (mark: { attrs: Record<string, unknown> }) =>
  String(mark.attrs["d"])
    .slice(1)
    .split("L")
    .map((pair) => pair.split(",").map(Number) as [number, number]);

test.each(["wide", "narrow"] as const)(
  "%s: the band is full in Kazakhstan alone, then edges without a fill, to the Polish border",
  (frame) => {
    const marks = seen("routes", "north", frame);
    const [full, pale] = [find(drawn("north", frame), "north-kazakhstan"), find(marks, "band")];
    for (const one of [full, pale]) expect(one.attrs["class"]).toContain("flat");
    // Within its dashed edges there is nothing but land.
    expect(String(pale.attrs["class"]).split(" ")).toContain("fewer");
    const bare = find(marks, "bare");
    expect(bare.attrs["d"]).toBe(pale.attrs["d"]);
    expect(bare.attrs["class"]).toBe("leg flat bare");
    expect(number(pale, "stroke-width") - number(bare, "stroke-width")).toBeLessThan(4);
    expect(String(full.attrs["class"]).split(" ")).not.toContain("fewer");
    // It begins under the full band, whose end is the second of its points.
    expect(course(pale)[1]).toEqual(course(full).at(-1));
    const pin = find(marks, "closed").children[0]!;
    const bar = /translate\((.+),(.+)\)/.exec(String(pin.attrs["transform"]))!;
    const [x, y] = course(pale).at(-1)!;
    expect(Math.hypot(x - Number(bar[1]), y - Number(bar[2]))).toBeLessThan(1);
    expect(course(find(drawn("north", frame), "north-belarus")).at(-1)![0]).toBeLessThan(x);
    expect(words(marks).join(" ")).toContain("an unknown");
    expect(seen("routes", "ways", frame).map(({ key }) => key)).not.toContain("band");
  },
);

test.each(["wide", "narrow"] as const)(
  "%s: a bar crosses the band where it was closed",
  (frame) => {
    const bar = find(seen("routes", "north", frame), "bar");
    const width = number(find(seen("routes", "north", frame), "band"), "stroke-width");
    const [dx, dy] = [number(bar, "x2"), number(bar, "y2")];
    expect(2 * Math.hypot(dx, dy)).toBeGreaterThan(width);
    expect(words(seen("routes", "north", frame)).join(" ")).toContain("closed");
    expect(seen("routes", "ways", frame).map(({ key }) => key)).not.toContain("bar");
  },
);

test.each(["wide", "narrow"] as const)("%s: a dot at the Turkish border ends the way", (frame) => {
  const marks = seen("routes", "middle", frame);
  expect(words(marks).join(" ")).toContain("Turkish border");
  const at = (key: string) => {
    const { transform } = find(marks, key).children[0]!.attrs;
    return /translate\((.+),(.+)\)/.exec(String(transform))!.slice(1).map(Number);
  };
  const dot = at("middle-labels.border");
  const line = String(find(drawn("middle", frame), "tbilisi-kars").attrs["d"])
    .slice(1)
    .split("L");
  const far = line.map((pair) => {
    const [x, y] = pair.split(",").map(Number);
    return Math.hypot(x! - dot[0]!, y! - dot[1]!);
  });
  expect(Math.min(...far)).toBeLessThan(5);
});

test("the parts of the middle way add up to its title", () => {
  const said = words(seen("routes", "middle")).join(" ").replaceAll("\u00a0", " ");
  const parts = ["rails-altynkol-aktau", "middle-sea", "georgia-to-border"].map((id) =>
    data.value(id),
  );
  for (const part of parts) expect(said).toContain(`${part.toLocaleString("en")} km`);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(data.value("way-to-turkiye"));
});

test("the title of the north holds: far more boxes went there than on the middle way", () => {
  const [north, middle] = ["north-boxes-2024", "titr-teu-2024"].map((id) => data.value(id));
  const { steps } = compose(scenes["routes"]!, "wide");
  expect(steps["north"]!.headline).toContain("Far more boxes went into Russia");
  expect(north! / middle!).toBeGreaterThan(5);
});

type Spot = readonly [x: number, y: number];

/** How far a point is from a straight piece of a line. */
function away([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const on = Math.min(1, Math.max(0, t));
  return Math.hypot(x - ax - dx * on, y - ay - dy * on);
}

test("where the way through Iran shares rails with the middle way, both lie side by side", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const points = (id: string) =>
      [...String(find(drawn("ways", frame), id).attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
    const thick = number(find(drawn("ways", frame), "kazakh-rails"), "stroke-width");
    for (const [south, shared] of [
      ["south-turkmenistan", "kazakh-rails"],
      ["south-turkey", "ankara-bosporus"],
    ] as const) {
      const other = points(south);
      // Each point of the shared rails, but where they part, has the other line right beside it.
      const far = points(shared)
        .slice(2, 12)
        .map((one) => Math.min(...other.slice(1).map((end, i) => away(one, other[i]!, end))));
      for (const one of far) expect(one, `${frame} ${shared}`).toBeLessThan(thick * 2);
      expect(Math.min(...far), `${frame} ${shared}`).toBeGreaterThan(thick * 0.5);
    }
  }
});
