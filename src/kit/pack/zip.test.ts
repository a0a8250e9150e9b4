import { afterEach, expect, test } from "vitest";
import { unzip, zip } from "./zip";

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

test("check 16: names are sorted, all in one folder, with one date and mode 0644", () => {
  const entries = unzip(zip(files, "kit", "2026-11-24"));
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

test("check 14: what is no ZIP, cut off or damaged is said to be", () => {
  const whole = zip(files, "kit", "2026-11-24");
  expect(() => unzip(text("no"))).toThrow("directory is missing");
  expect(() => unzip(whole.subarray(0, 200))).toThrow("directory is missing");
  const damaged = whole.slice();

  damaged.fill(0, 0, 4);
  expect(() => unzip(damaged)).toThrow("not a ZIP that can be read");
});
