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

  test("those for Azerbaijan stand on its ground, on one another; those to go on, one to a wagon", () => {
    const yard = find(marks(), "yard");
    const [left, ground] = [number(yard, "x"), number(yard, "y")];
    for (const [x, y, long, high] of boxes(stayed)) {
      expect(x).toBeGreaterThan(left);
      const under = boxes(stayed).some(
        ([other, top]) => Math.abs(other - x) < 1 && top > y && Math.abs(top - y - high) < high / 2,
      );
      expect(under || Math.abs(y + high - ground) < 1, `${x} ${y}`).toBe(true);
      expect(x + long).toBeLessThan(left + number(yard, "width"));
    }
    // Each wagon, and the engine, is a dash of the decks.
    const decks = lines("decks");
    const [long, gap] = String(find(marks(), "decks").attrs["stroke-dasharray"])
      .split(" ")
      .map(Number) as [number, number];
    const wagons = decks.flatMap(([from, y, along]) =>
      Array.from({ length: Math.round((along + gap) / (long + gap)) }, (_, i) => ({
        x: from + i * (long + gap),
        y,
      })),
    );
    expect(wagons).toHaveLength(boxes(onward).length + 1);
    for (const [i, [x, y, , high]] of boxes(onward).entries()) {
      const { x: at, y: deck } = wagons[i + 1]!;
      expect(x).toBeCloseTo(at, 0);
      expect(deck - y - high).toBeGreaterThan(0);
      expect(deck - y - high).toBeLessThan(high / 2);
      expect(y).toBeGreaterThan(ground);
    }
  });

  test("the engine comes first, at the left, and each row of the train has its rails", () => {
    const corner = /^M([\d.]+),([\d.]+)/.exec(String(find(marks(), "engine").attrs["d"]))!;
    const first = boxes(onward)[0]!;
    expect(Number(corner[1])).toBeLessThan(first[0]);
    expect(Number(corner[2])).toBeCloseTo(first[1] + first[3], 0);
    const rails = lines("track");
    expect(rails.map(([, y]) => y)).toHaveLength(lines("decks").length);
    for (const [i, [, deck]] of lines("decks").entries())
      expect(rails[i]![1]).toBeGreaterThan(deck);
  });

  test("the larger share is the larger, beside its yard; the other is over its train, with what is not known", () => {
    const yard = find(marks(), "yard");
    const [large, small] = [find(marks(), "stayed-share-0"), find(marks(), "onward-share-0")];
    expect(number(large, "x")).toBeLessThan(number(yard, "x"));
    expect(number(large, "y")).toBeLessThan(number(yard, "y"));
    expect(large.attrs["class"]).toBe("hero most of-stayed");
    expect(small.attrs["class"]).toBe("hero most of-onward");
    expect(number(small, "y")).toBeGreaterThan(number(yard, "y"));
    const unknown = find(marks(), "names.onward-0");
    expect(words(marks()).join(" ")).toMatch(/how many reached Europe is not\s*known/);
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
