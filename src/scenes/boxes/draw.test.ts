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

  test("those for Azerbaijan stand on its yard, one on another, and nothing else does", () => {
    const yard = find(marks(), "yard");
    const [left, ground] = [number(yard, "x"), number(yard, "y")];
    for (const [x, y, long, high] of boxes(stayed)) {
      expect(x).toBeGreaterThan(left);
      expect(x + long).toBeLessThan(left + number(yard, "width"));
      const foot = y + high;
      const under = boxes(stayed).some(
        ([other, top]) => Math.abs(other - x) < 1 && top > y && top - foot < high / 2,
      );
      expect(under || Math.abs(foot - ground) < 1, `${x} ${y}`).toBe(true);
    }
    for (const [x, , long] of boxes(onward)) expect(x + long).toBeLessThan(left);
  });

  test("those to go on stand on wagons, on tracks that leave the yard to the left", () => {
    const tracks = lines("tracks");
    const decks = lines("decks");
    expect(decks).toHaveLength(tracks.length);
    for (const [x, y, long, high] of boxes(onward)) {
      const at = decks.findIndex(([, deck]) => deck > y + high - 1 && deck - (y + high) < high / 2);
      expect(at, `${x} ${y}`).toBeGreaterThan(-1);
      const [from, , along] = decks[at]!;
      expect(x).toBeGreaterThan(from - 1);
      expect(x + long).toBeLessThan(from + along + 1);
      const [start, , end] = tracks[at]!;
      expect(end).toBeLessThan(x);
      expect(start).toBeGreaterThan(x + long);
    }
  });

  test("shares stand over their parts, that of the most larger and its boxes full; what is not known, over those that go on", () => {
    const yard = number(find(marks(), "yard"), "x");
    for (const [key, left] of [
      ["stayed", false],
      ["onward", true],
    ] as const)
      expect(number(find(marks(), `${key}-share-0`), "x") < yard).toBe(left);
    const unknown = find(marks(), "names.unknown-0");
    expect(words(marks()).join(" ")).toContain("no count found");
    expect(number(unknown, "x")).toBeLessThan(yard);
    expect(number(unknown, "y")).toBeLessThan(Math.min(...boxes(onward).map(([, y]) => y)));
    const looks = ["stayed", "onward"].map((key) => find(marks(), `${key}-share-0`).attrs["class"]);
    expect(looks).toEqual(["hero most", "hero small"]);
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
