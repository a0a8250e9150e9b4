import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { sha256Hex } from "../../engine/base/hash";
import { directory, poked, renamed, stuffed } from "../pack/spoiled-zip";
import { zip } from "../pack/zip";
import { compareFolder, compareZip, type Verdict } from "./compare";
import { crc32 } from "./crc";
import { Refused } from "./refused";
import { filled } from "./words";

const text = (words: string) => new TextEncoder().encode(words);
const YOURS = ["site/brand/brand.css"];
const PNG = Buffer.from("\x89PNG\r\n\x1a\n and so on", "latin1");

type Change = Readonly<Record<string, string | Uint8Array<ArrayBuffer> | undefined>>;

/** The files of a small kit, with their list. */
function kit(change: Change = {}) {
  const files = { "README.html": "read", "site/brand/brand.css": ":root{}", "site/a.js": "a" };
  const lines = Object.entries(files).map(([path, body]) => `${sha256Hex(body)}  ${path}\n`);
  const all: Change = {
    ...files,
    SHA256SUMS: lines.join(""),
    ...change,
  };
  return new Map(
    Object.entries(all).flatMap(([path, body]) =>
      body === undefined ? [] : [[path, typeof body === "string" ? text(body) : body]],
    ),
  );
}

const zipped = (change = {}) => Buffer.from(zip(kit(change), "kit", "2026-11-24"));
const inZip = (bytes: Uint8Array) => compareZip(new Uint8Array(bytes), YOURS);
const inFolder = (change = {}, root = "") =>
  compareFolder(
    new Map([...kit(change)].map(([path, body]) => [root + path, new Blob([body])])),
    YOURS,
  );

const right: Verdict = { right: 3, changed: [], missing: [], added: [], yours: [] };

test.each<[what: string, change: Change, verdict: Verdict]>([
  ["as it was packed", {}, right],
  ["with a file changed", { "site/a.js": "b" }, { ...right, right: 2, changed: ["site/a.js"] }],
  [
    "with a file missing",
    { "site/a.js": undefined },
    { ...right, right: 2, missing: ["site/a.js"] },
  ],
  ["with a file more", { "site/b.js": "b" }, { ...right, added: ["site/b.js"] }],
  ["with its brand", { "site/brand/brand.css": "p{}" }, { ...right, right: 2, yours: YOURS }],
  [
    "with a font and a logo beside its brand",
    { "site/brand/house.woff2": "wOF2 and so on", "site/brand/logo.png": PNG },
    { ...right, yours: ["site/brand/house.woff2", "site/brand/logo.png"] },
  ],
  [
    "with what only has such a name",
    { "site/brand/house.woff2": "<script>", "site/brand/logo.png": "wOF2", "site/logo.png": PNG },
    { ...right, added: ["site/brand/house.woff2", "site/brand/logo.png", "site/logo.png"] },
  ],
])("a kit %s is told, as a ZIP and as a folder", async (_, change, verdict) => {
  expect(await inZip(zipped(change))).toEqual(verdict);
  expect(await inFolder(change)).toEqual(verdict);
  expect(await inFolder(change, "kit/")).toEqual(verdict);
});

test("without a list nothing is compared", async () => {
  await expect(inZip(zipped({ SHA256SUMS: undefined }))).rejects.toThrow("lists");
  await expect(inFolder({ SHA256SUMS: undefined })).rejects.toThrow("lists");
  // Not in any folder below, which could be of another kit.
  await expect(inFolder({}, "downloads/kit/")).rejects.toThrow("lists");
});

const twice = () => renamed(zipped({ "site/b.js": "b" }), "kit/site/b.js", "kit/site/a.js");

test.each<[what: string, made: () => Uint8Array, reason: string]>([
  ["is none", () => text("no"), "unreadable"],
  ["is cut off", () => zipped().subarray(0, 150), "unreadable"],
  ["has more behind its end", () => Buffer.concat([zipped(), Buffer.from("x")]), "unreadable"],
  ["has something before it", () => Buffer.concat([Buffer.from("#!"), zipped()]), "unreadable"],
  [
    "holds what it does not list",
    () => stuffed(zipped(), Buffer.from("PK\x03\x04 and so on")),
    "between",
  ],
  [
    "names a file in two ways",
    () => renamed(zipped(), "kit/site/a.js", "kit/site/b.js", 0),
    "local",
  ],
  ["holds a name twice", twice, "twice"],
  ["leads out of its folder", () => renamed(zipped(), "kit/README.html", "kit/../a.html0"), "name"],
  ["has another folder", () => renamed(zipped(), "kit/site/a.js", "kat/site/a.js"), "stray"],
  ["has another checksum", () => poked(zipped(), [14, 1], [directory(zipped()) + 16, 1]), "sum"],
  ["has another checksum in one record", () => poked(zipped(), [14, 1]), "local"],
  ["says it is a bomb", () => poked(zipped(), [directory(zipped()) + 24, 500e6]), "large"],
  ["is more than it says", () => poked(zipped(), [22, 1], [directory(zipped()) + 24, 1]), "sum"],
  [
    "has more files than a kit",
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`kit/${i}`, text("")])), {
        level: 0,
      }),
    "large",
  ],
])("a ZIP that %s is refused", async (_, made, reason) => {
  const refused = await inZip(made()).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ reason });
});

test("the checksum is that of its definition", () => {
  expect(crc32(text("123456789"))).toBe(0xcbf43926);
});

test("words are filled with names, and with nothing that they do not have", () => {
  expect(filled("{path}: {n} {other}", { path: "{n}", n: 2 })).toBe("{n}: 2 {other}");
});
