import { afterEach, expect, test } from "vitest";
import { TooLarge, unzip } from "./unzip";
import { zip } from "./zip";

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
});

test("check 14: what says that it unpacks to more than a kit can hold is not unpacked", async () => {
  const bytes = zip(new Map([["a", text("a".repeat(99))]]), "kit", "2026-11-24");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + 24, 500e6, true);
  await expect(unzip(bytes)).rejects.toThrow(TooLarge);
});
