import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { opened } from "../verify/kit";
import { directory, poked, renamed, stuffed } from "./spoiled-zip";
import { TooLarge, unzip } from "./unzip";
import { zip } from "./zip";

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

test("more files than any kit has are refused", async () => {
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`kit/${i}`, text("")]));
  await expect(unzip(zipSync(many))).rejects.toThrow(TooLarge);
});
