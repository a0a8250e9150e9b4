import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const [stayed, onward] = ["boxes-2024-stayed", "boxes-2024-onward"] as const;
const frames = ["wide", "narrow"] as const;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("boxes", "stayed", frame);
  /** The boxes of a part: left, top, length and height of each. */
  const boxes = (id: string) =>
    [
      ...String(find(find(marks(), id).children, "boxes").attrs["d"]).matchAll(
        /M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g,
      ),
    ].map(
      (one) => one.slice(1).map(Number) as [left: number, top: number, long: number, high: number],
    );
  /** Lines of a path that begin at a point and go along. */
  const lines = (key: string) =>
    [...String(find(marks(), key).attrs["d"]).matchAll(/M([\d.]+),([\d.]+)[Hh]([\d.]+)/g)].map(
      (one) => one.slice(1).map(Number) as [from: number, y: number, to: number],
    );

  test("as many boxes as thousands, all of one size, each part of its look", () => {
    for (const id of [stayed, onward]) {
      expect(boxes(id), id).toHaveLength(Math.round(value(id) / data.constant("scale-square")));
      const drawn = find(find(marks(), id).children, "boxes");
      expect(drawn.attrs["class"]).toBe(id.replace("boxes-2024-", ""));
    }
    const sizes = [stayed, onward].flatMap(boxes).map(([, , long, high]) => `${long} ${high}`);
    expect(new Set(sizes).size).toBe(1);
    const places = [stayed, onward].flatMap(boxes).map(([x, y]) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  /** Each wagon, and the engine: a dash of the decks. */
  const wagons = () => {
    const [long, gap] = String(find(marks(), "decks").attrs["stroke-dasharray"])
      .split(" ")
      .map(Number) as [number, number];
    return lines("decks").map(([from, y, along]) =>
      Array.from({ length: Math.round((along + gap) / (long + gap)) }, (_, i) => ({
        x: from + i * (long + gap),
        y,
      })),
    );
  };

  test("each box has a wagon: those for Azerbaijan on its sidings, those to go on behind one engine", () => {
    const rows = wagons();
    const away = rows.at(-1)!;
    const sidings = rows.slice(0, -1).flat();
    const on = (all: ReturnType<typeof boxes>, decks: { x: number; y: number }[]) => {
      expect(decks).toHaveLength(all.length);
      for (const [i, [x, y, , high]] of all.entries()) {
        expect(x).toBeCloseTo(decks[i]!.x, 0);
        expect(decks[i]!.y - y - high).toBeGreaterThan(0);
        expect(decks[i]!.y - y - high).toBeLessThan(high / 2);
      }
    };
    on(boxes(stayed), sidings);
    on(boxes(onward), away.slice(1));
  });

  test("those for Azerbaijan are all on its ground, and the train crosses its border", () => {
    const yard = find(marks(), "yard");
    const [border, end] = [number(yard, "x"), number(yard, "x") + number(yard, "width")];
    for (const [x, , long] of boxes(stayed)) {
      expect(x).toBeGreaterThan(border);
      expect(x + long).toBeLessThan(end);
    }
    const [first, last] = [boxes(onward)[0]!, boxes(onward).at(-1)!];
    expect(first[0]).toBeLessThan(border);
    expect(last[0]).toBeGreaterThan(border);
    // As its words say, all but two have left.
    expect(boxes(onward).filter(([x, , long]) => x + long > border + long / 2)).toHaveLength(2);
    expect(number(find(marks(), "names.yard-0"), "x")).toBeGreaterThan(border);
  });

  test("the engine comes first, at the left, and each row of wagons has its rails", () => {
    const corner = /^M([\d.]+),([\d.]+)/.exec(String(find(marks(), "engine").attrs["d"]))!;
    const first = boxes(onward)[0]!;
    expect(Number(corner[1])).toBeLessThan(first[0]);
    expect(Number(corner[2])).toBeCloseTo(first[1] + first[3], 0);
    const rails = [
      ...String(find(marks(), "track").attrs["d"]).matchAll(/(?:V|M0,)([\d.]+)H/g),
    ].map(([, y]) => Number(y));
    expect(rails).toHaveLength(lines("decks").length);
    for (const [i, [, deck]] of lines("decks").entries()) expect(rails[i]!).toBeGreaterThan(deck);
  });

  test("shares stand left of the ground, large as they are, and over the train what is not known", () => {
    const yard = find(marks(), "yard");
    const [large, small] = [find(marks(), "stayed-share-0"), find(marks(), "onward-share-0")];
    for (const one of [large, small]) expect(number(one, "x")).toBeLessThan(number(yard, "x"));
    expect(large.attrs["class"]).toBe("hero most of-stayed end");
    expect(small.attrs["class"]).toBe("hero most of-onward");
    expect(number(small, "y")).toBeGreaterThan(number(large, "y"));
    const unknown = find(marks(), "names.onward-0");
    expect(words(marks()).join(" ")).toMatch(/how many\s*reached\s*Europe is not\s*known/);
    expect(unknown.attrs["class"]).toBe("note bound");
    for (const one of [small, unknown])
      expect(number(one, "y")).toBeLessThan(Math.min(...boxes(onward).map(([, y]) => y)));
    expect(words(marks()).join(" ")).toContain(value("boxes-2024-sent").toLocaleString("en"));
    expect(find(marks(), "sub-0").text).toContain("about");
  });

  test("ribs are few, and as many in each box", () => {
    for (const id of [stayed, onward]) {
      const ribs = find(find(marks(), id).children, "ribs").attrs;
      const [dash, gap] = String(ribs["stroke-dasharray"]).split(" ").map(Number);
      const long = Number(/h([\d.]+)/.exec(String(ribs["d"]))![1]);
      expect(Math.floor(long / (dash! + gap!)) + 1).toBe(4);
    }
  });
});

test("more boxes were for Azerbaijan than went on, and the shares are theirs", () => {
  expect((value(stayed) / (value(stayed) + value(onward))) * 100).toBeCloseTo(
    value("boxes-2024-stayed-share"),
    0,
  );
  expect(value(stayed)).toBeGreaterThan(value(onward));
  expect(value("boxes-2024-stayed-share") + value("boxes-2024-onward-share")).toBe(100);
});
