import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { opened } from "../verify/kit";
import { directory, poked, renamed, stuffed } from "./spoiled-zip";
import { TooLarge, unzip } from "./unzip";
import { zip } from "./zip";
import { records, type Recorded } from "./zip-records";

const text = (words: string) => new TextEncoder().encode(words);
const whole = () =>
  Buffer.from(
    zip(
      new Map([
        ["a.txt", text("aaaa")],
        ["b.txt", text("bbbb")],
      ]),
      "kit",
      "2026-11-24",
    ),
  );

/** What the directory of a ZIP lists. */
async function listing(bytes: Buffer): Promise<Recorded[]> {
  const listed: Recorded[] = [];
  for await (const one of (await fromBufferPromise(bytes)).eachEntry()) listed.push(one);
  return listed;
}

test.each<[string, () => Buffer, RegExp]>([
  ["a name that stands twice", () => renamed(whole(), "b.txt", "a.txt"), /twice/],
  [
    "another name before the file",
    () => renamed(whole(), "kit/a.txt", "../../x.x", 0),
    /two things/,
  ],
  ["an entry that is not listed", () => stuffed(whole(), whole().subarray(0, 43)), /does not list/],
  [
    "bytes before the first file",
    () => Buffer.concat([Buffer.from("#!/bin/sh\n"), whole()]),
    /ZIP|list|things/,
  ],
  ["bytes after the end", () => Buffer.concat([whole(), Buffer.from("more")]), /ZIP|list/],
  [
    "another checksum in both records",
    () => poked(whole(), [14, 1], [directory(whole()) + 16, 1]),
    /checksum/,
  ],
  ["another checksum in one record", () => poked(whole(), [14, 1]), /two things/],
  ["another size in one record", () => poked(whole(), [22, 3]), /two things/],
  [
    "a folder outside",
    () => Buffer.from(zipSync({ "kit/a": text("a"), "elsewhere/": text("") })),
    /not in the folder/,
  ],
  [
    "a file outside",
    () => Buffer.from(zipSync({ "kit/a": text("a"), b: text("b") })),
    /not in the folder/,
  ],
  [
    "a folder above",
    () => Buffer.from(zipSync({ "kit/a": text("a"), "../b/": text("") })),
    /relative path/,
  ],
])("a ZIP with %s is refused", async (_, made, words) => {
  await expect(opened(made())).rejects.toThrow(words);
});

/** Where the record of the second file begins: after one of 39 bytes and 4 of content. */
const SECOND = 43;

test.each<[field: string, at: number]>([
  ["signature", 0],
  ["flags", 6],
  ["way of packing", 8],
  ["checksum", 14],
  ["packed size", 18],
  ["size", 22],
  ["length of its name", 26],
])("a record whose %s is not the directory’s is told", async (_, at) => {
  const listed = await listing(whole());
  for (const begin of [0, SECOND]) {
    const bytes = whole();
    expect(records(bytes, listed)).toBeUndefined();
    bytes[begin + at]! ^= 1;
    const path = begin ? "kit/b.txt" : "kit/a.txt";
    expect(records(bytes, listed)).toEqual({ gap: "local", path });
  }
});

test("a ZIP that ends in a record, or in the bytes of a file, is told", async () => {
  const listed = await listing(whole());
  const cut = (length: number) => records(whole().subarray(0, length), listed);
  for (const length of [SECOND + 10, SECOND + 30, SECOND + 42])
    expect(cut(length), `${length} bytes`).toEqual({ gap: "local", path: "kit/b.txt" });
  for (const length of [2 * SECOND, 2 * SECOND + 10])
    expect(cut(length), `${length} bytes`).toEqual({ gap: "between", path: "kit/b.txt" });
  for (const length of [0, 5, 21])
    expect(records(new Uint8Array(length), [])).toEqual({ gap: "between", path: "" });
});

test("one letter of a name is enough to be told, and the only file to be named", async () => {
  const listed = await listing(whole());
  const other = renamed(whole(), "kit/a.txt", "kit/c.txt", 0);
  expect(records(other, listed)).toEqual({ gap: "local", path: "kit/a.txt" });
  const one = Buffer.from(zipSync({ "kit/a": text("a") }));
  const more = Buffer.concat([one, Buffer.from("more")]);
  expect(records(more, await listing(one))).toEqual({ gap: "between", path: "kit/a" });
});

test("names of any letters, what is noted beside them, and no file at all are no doubt", async () => {
  const extra = { 0x7075: text("more") };
  const bytes = Buffer.from(zipSync({ "kit/ü": [text("a"), { extra }], "kit/b": text("b") }));
  expect(records(bytes, await listing(bytes))).toBeUndefined();
  expect(records(zipSync({}), [])).toBeUndefined();
});

test("the end says where the directory begins and how long it is, to the byte", async () => {
  const listed = await listing(whole());
  for (const field of [12, 16]) {
    const bytes = whole();
    bytes[bytes.length - 22 + field]! += 1;
    expect(records(bytes, listed)).toEqual({ gap: "between", path: "kit/b.txt" });
  }
  // What is added behind a name moves all that follows.
  const added = whole();
  added[28]! += 1;
  expect(records(added, listed)).toEqual({ gap: "between", path: "kit/b.txt" });
  // In whatever order it lists them.
  expect(records(whole(), listed.toReversed())).toBeUndefined();
  const shifted = new Uint8Array(whole().length + 8);
  shifted.set(whole(), 8);
  expect(records(shifted.subarray(8), listed)).toBeUndefined();
});

test("a bomb is refused before it is unpacked, in little time", async () => {
  const bytes = zipSync({ "kit/a": new Uint8Array(250e6) }, { level: 1 });
  const begun = performance.now();
  await expect(unzip(bytes)).rejects.toThrow(TooLarge);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test("a bomb that says it is small is stopped where it grows", async () => {
  const bytes = Buffer.from(zipSync({ "kit/a": new Uint8Array(50e6) }));
  poked(bytes, [22, 9], [directory(bytes) + 24, 9]);
  await expect(unzip(bytes)).rejects.toThrow(/too many bytes/);
});
