import { zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { sha256Hex } from "../../engine/base/hash";
import { directory, poked, renamed, stuffed } from "../pack/spoiled-zip";
import { zip } from "../pack/zip";
import { MOST, MOST_FILES, MOST_PACKED } from "../pack/zip-limits";
import { compare, compareFolder, compareZip, type Verdict } from "./compare";
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
  [
    "with what is called like a font or a logo in part",
    {
      "old/site/brand/house.woff2": "wOF2",
      "old/site/brand/logo.png": PNG,
      "site/brand/house.woff2.js": "wOF2",
      "site/brand/logo.png": Buffer.from("\x89PNG, it says", "latin1"),
      "site/brand/logo.png.html": PNG,
    },
    {
      ...right,
      added: [
        "old/site/brand/house.woff2",
        "old/site/brand/logo.png",
        "site/brand/house.woff2.js",
        "site/brand/logo.png",
        "site/brand/logo.png.html",
      ],
    },
  ],
  [
    "with files in no order",
    { "site/c.js": "c", "site/b.js": "b", [YOURS[0]!]: "p{}", "site/brand/a.woff2": "wOF2" },
    {
      ...right,
      right: 2,
      added: ["site/b.js", "site/c.js"],
      yours: ["site/brand/a.woff2", YOURS[0]!],
    },
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

test("why there is nothing to compare names no file", async () => {
  const refused = inFolder({ SHA256SUMS: undefined });
  await expect(refused).rejects.toMatchObject({ reason: "lists", path: "" });
});

test("what lies beside the folder of a kit is no part of it", async () => {
  const files = [...kit()].map(([path, body]) => [`kit/${path}`, new Blob([body])] as const);
  expect(await compareFolder(new Map([["note.txt", new Blob(["x"])], ...files]), YOURS)).toEqual(right); // prettier-ignore
});

test("a line that is none of the list names no file", () => {
  const sum = sha256Hex("a");
  const found = new Map([["a.js", { sha256: sum, own: false }]]);
  const list = `${sum}  a.js\n# ${sum}  b.js\n${sum} c.js\n`;
  expect(compare(list, found, [])).toEqual({ ...right, right: 1 });
});

test("folders that a ZIP lists, and what it notes beside names, are no files", async () => {
  const noted = { extra: { 0x7075: text("more") }, comment: "a note" };
  const files = [...kit()].map(([path, body]) => [`kit/${path}`, [body, noted]] as const);
  const folders = ["kit/", "kit/site/"].map((path) => [path, text("")] as const);
  expect(await inZip(zipSync(Object.fromEntries([...folders, ...files])))).toEqual(right);
});

test("a browser that cannot unpack is told from a ZIP that cannot be", async () => {
  vi.stubGlobal("DecompressionStream", undefined);
  try {
    await expect(inZip(zipped())).rejects.toMatchObject({ reason: "old" });
  } finally {
    vi.unstubAllGlobals();
  }
});

/** A ZIP of many files, stored as they are. */
const many = (n: number) =>
  zipSync(Object.fromEntries(Array.from({ length: n }, (_, i) => [`kit/${i}`, text("")])), {
    level: 0,
  });

/** A ZIP whose first file is packed in a way that nobody has. */
function strange(): Uint8Array {
  const bytes = zipped();
  for (const at of [8, directory(bytes) + 10]) bytes[at] = 12;
  return bytes;
}

/** A ZIP of one file, stored as it is. */
const alone = () => Buffer.from(zipSync({ "kit/a": text("a") }, { level: 0 }));
/** The place where its directory says how large that file is. */
const said = directory(alone()) + 24;

/** A ZIP whose directory would begin two bytes before its end. */
const beyond = (): Uint8Array => poked(zipped(), [zipped().length - 6, zipped().length - 2]);

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
  ["has more files than a kit", () => many(MOST_FILES + 1), "large"],
  ["has as many files as a kit may, but no list", () => many(MOST_FILES), "lists"],
  ["weighs more than a kit", () => new Uint8Array(MOST_PACKED + 1), "large"],
  ["is as large as a kit may be, but no ZIP", () => new Uint8Array(MOST_PACKED), "unreadable"],
  ["says it is as large as it may be", () => poked(alone(), [said, MOST]), "local"],
  ["is empty", () => zipSync({}), "lists"],
  ["is packed in no known way", strange, "unreadable"],
  ["is stored in another size than it says", () => poked(alone(), [22, 2], [said, 2]), "sum"],
  ["has its directory where none can be", beyond, "unreadable"],
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
