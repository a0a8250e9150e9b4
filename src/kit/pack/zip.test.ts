import { zipSync, type ZipAttributes } from "fflate";
import { afterEach, expect, test } from "vitest";
import { Doubtful, TooLarge, unzip } from "./unzip";
import { zip } from "./zip";
import { MOST, MOST_FILES, MOST_PACKED } from "./zip-limits";

const text = (words: string) => new TextEncoder().encode(words);
const files = new Map([
  ["b.txt", text("b".repeat(999))],
  ["a/c.png", text("c")],
  ["empty.txt", text("")],
]);
const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test("check 16: names are sorted, all in one folder, with one date and mode 0644", async () => {
  const entries = await unzip(zip(files, "kit", "2026-11-24"));
  expect(entries.map(({ name }) => name)).toEqual(["kit/a/c.png", "kit/b.txt", "kit/empty.txt"]);
  expect(new Set(entries.map(({ date }) => date))).toEqual(new Set(["2026-11-24 12:00:00"]));
  expect(new Set(entries.map(({ mode }) => mode))).toEqual(new Set([0o100644]));
  expect(entries.map(({ body }) => body.length)).toEqual([1, 999, 0]);
});

test.each(["Asia/Almaty", "America/St_Johns", "Pacific/Apia", "America/Sao_Paulo"])(
  "check 15: the bytes are the same in %s",
  (there) => {
    process.env["TZ"] = "UTC";
    const here = zip(files, "kit", "2018-11-04");
    process.env["TZ"] = there;
    const reversed = new Map([...files].reverse());
    expect(zip(reversed, "kit", "2018-11-04")).toEqual(here);
  },
);

test("what is packed already is stored, and what only has such a name is not", () => {
  const size = (path: string) => zip(new Map([[path, text("a".repeat(999))]]), "kit", "2026-11-24").length; // prettier-ignore
  for (const path of ["a.zip", "a.xlsx", "a.woff2"]) expect(size(path), path).toBeGreaterThan(999);
  for (const path of ["a.zip.txt", "azip", "a.txt"]) expect(size(path), path).toBeLessThan(300);
});

test("the hour is that of the ZIP’s own clock, wherever and with whatever else it is noted", async () => {
  // The day that Unix began, as some programs add it.
  const extra = { 0x5455: new Uint8Array([1, 0, 0, 0, 0]) };
  const mtime = new Date(2026, 10, 24, 12);
  const bytes = zipSync({ "kit/a": [text("a"), { extra, mtime }] });
  for (const there of ["UTC", "Asia/Almaty"]) {
    process.env["TZ"] = there;
    expect((await unzip(bytes))[0]!.date, there).toBe("2026-11-24 12:00:00");
  }
});

test.each<[what: string, attributes: ZipAttributes, mode: number]>([
  ["Unix", { os: 3, attrs: 0o100755 << 16 }, 0o100755],
  ["another system", { os: 0, attrs: 0o100755 << 16 }, 0],
])("the mode is read where the ZIP is of %s", async (_, attributes, mode) => {
  const [one] = await unzip(zipSync({ "kit/a": [text("a"), attributes] }));
  expect(one!.mode).toBe(mode);
});

test("check 16: a path that is not safe, or twins, are not packed", () => {
  expect(() => zip(new Map([["../x", text("")]]), "kit", "2026-11-24")).toThrow("../x");
  const both = new Map([
    ["A", text("")],
    ["a", text("")],
  ]);
  expect(() => zip(both, "kit", "2026-11-24")).toThrow("capitals");
});

test("check 14: what is no ZIP, cut off, damaged or hostile is said to be", async () => {
  const whole = zip(files, "kit", "2026-11-24");
  await expect(unzip(text("no"))).rejects.toThrow(/end of central directory/i);
  await expect(unzip(whole.subarray(0, 200))).rejects.toThrow(/end of central directory/i);
  const damaged = whole.slice();
  damaged.fill(0, 0, 4);
  await expect(unzip(damaged)).rejects.toThrow("local");
  const out = Buffer.from(whole).toString("latin1").replaceAll("kit/a/c.png", "kit/../../x");
  await expect(unzip(Buffer.from(out, "latin1"))).rejects.toThrow(/relative path/);
  const turned = Buffer.from(whole).toString("latin1").replaceAll("kit/a/c.png", "kit/a\\c.png");
  await expect(unzip(Buffer.from(turned, "latin1"))).rejects.toThrow(/invalid characters/);
});

test("check 14: what says that it unpacks to more than a kit can hold is not unpacked", async () => {
  const bytes = zip(new Map([["a", text("a".repeat(99))]]), "kit", "2026-11-24");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const says = (size: number) => view.setUint32(view.getUint32(end + 16, true) + 24, size, true);
  says(MOST + 1);
  await expect(unzip(bytes)).rejects.toThrow(TooLarge);
  says(MOST);
  await expect(unzip(bytes)).rejects.toThrow(Doubtful);
});

test("check 14: what weighs more than a kit, or holds more files, is not read", async () => {
  await expect(unzip(new Uint8Array(MOST_PACKED + 1))).rejects.toThrow(TooLarge);
  await expect(unzip(new Uint8Array(MOST_PACKED))).rejects.toThrow(/central directory/);
  const many = (n: number) =>
    zipSync(Object.fromEntries(Array.from({ length: n }, (_, i) => [`kit/${i}`, text("")])));
  expect(await unzip(many(MOST_FILES))).toHaveLength(MOST_FILES);
  await expect(unzip(many(MOST_FILES + 1))).rejects.toThrow(TooLarge);
});

test("check 14: a name that stands twice, and a sum that both records have wrong, are told", async () => {
  const one = zip(new Map([["a.txt", text("aaaa")], ["b.txt", text("b")]]), "kit", "2026-11-24"); // prettier-ignore
  const same = Buffer.from(one).toString("latin1").replaceAll("kit/b.txt", "kit/a.txt");
  await expect(unzip(Buffer.from(same, "latin1"))).rejects.toThrow(new Doubtful("twice", "kit/a.txt")); // prettier-ignore
  const wrong = Buffer.from(zip(new Map([["a.txt", text("aaaa")]]), "kit", "2026-11-24"));
  for (const at of [14, wrong.readUInt32LE(wrong.length - 6) + 16]) wrong.writeUInt32LE(1, at);
  await expect(unzip(wrong)).rejects.toThrow(new Doubtful("sum", "kit/a.txt"));
});
