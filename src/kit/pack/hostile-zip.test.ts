import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { opened } from "../verify/kit";
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

/** Where the directory of a ZIP begins. */
const directory = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 6);

/** Puts bytes before the directory, or where they are told, and mends the end. */
function stuffed(bytes: Buffer, more: Buffer, at = directory(bytes)): Buffer {
  const out = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  out.writeUInt32LE(directory(bytes) + more.length, out.length - 6);
  return out;
}

const replaced = (bytes: Buffer, from: string, to: string, which: number) => {
  const places: number[] = [];
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) places.push(at);
  bytes.write(to, places[which]!);
  return bytes;
};

test.each<[string, () => Buffer, RegExp]>([
  [
    "a name that stands twice",
    () => replaced(replaced(whole(), "b.txt", "a.txt", 1), "b.txt", "a.txt", 0),
    /twice/,
  ],
  [
    "another name before the file",
    () => replaced(whole(), "kit/a.txt", "../../x.x", 0),
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
    () => {
      const bytes = whole();
      for (const [at, offset] of [
        [0, 14],
        [directory(bytes), 16],
      ] as const)
        bytes.writeUInt32LE(1, at + offset);
      return bytes;
    },
    /checksum/,
  ],
  [
    "another checksum in one record",
    () => {
      const bytes = whole();
      bytes.writeUInt32LE(1, 14);
      return bytes;
    },
    /two things/,
  ],
  [
    "another size in one record",
    () => {
      const bytes = whole();
      bytes.writeUInt32LE(3, 22);
      return bytes;
    },
    /two things/,
  ],
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
  bytes.writeUInt32LE(9, 22);
  bytes.writeUInt32LE(9, directory(bytes) + 24);
  await expect(unzip(bytes)).rejects.toThrow(/too many bytes/);
});

test("more files than any kit has are refused", async () => {
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`kit/${i}`, text("")]));
  await expect(unzip(zipSync(many))).rejects.toThrow(TooLarge);
});
