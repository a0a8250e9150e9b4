import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, softwareOf } from "../../scripts/bundle.ts";
import { built } from "../../scripts/pack.ts";
import { serve } from "../../scripts/serve.ts";
import { pack, partsCalled } from "../../src/kit/pack/kit";
import { LIMITS } from "../../src/kit/legal/limits";
import { opened, verify, type Kit } from "../../src/kit/verify/verify";
import { reader } from "../site/reader.ts";
import { data, stations } from "@story";

const dist = built("dist");
const chapter = stations[2]!.chapter;
let copy: Parameters<typeof pack>[1];

beforeAll(async () => {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  copy = {
    folder: "dist",
    project: own.name,
    version: own.version,
    script: await bundle("src/site/client.ts"),
    checker: await bundle("src/kit/check/page.ts"),
    bom: softwareOf(),
    indexing: "noindex",
  };
});

const made = async (name: string) => {
  const [part] = partsCalled(dist, [name]);
  return pack(dist, copy, part);
};
const faults = (kit: Kit) => verify(kit).found.flatMap(({ findings }) => findings);
const text = (kit: Kit, path: string) => new TextDecoder().decode(kit.files.get(path));

test("a part that there is not is said not to be, with those that are like it", () => {
  expect(() => partsCalled(dist, ["caspain"])).toThrow(/"caspain".+caspian/);
});

describe("the kit of a chapter", () => {
  let kit: Kit;
  let bytes: Uint8Array;
  let root: string;
  beforeAll(async () => {
    const one = await made(chapter);
    bytes = one.bytes;
    kit = await opened(bytes);
    expect(one.name).toContain(`-${data.version.id}-en-chapter-${chapter}.zip`);
    root = mkdtempSync(join(tmpdir(), "part-"));
    for (const [path, body] of kit.files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), body);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("weighs at most 6 MB, and verify finds nothing", () => {
    expect(bytes.length).toBeLessThanOrEqual(LIMITS.part);
    expect(faults(kit)).toEqual([]);
  });

  test("is the same to the byte when it is packed again", async () => {
    expect(Buffer.compare(Buffer.from((await made(chapter)).bytes), Buffer.from(bytes))).toBe(0);
  });

  test("holds page, text, pictures in every needed form, fonts and papers", () => {
    const paths = [...kit.files.keys()];
    for (const path of [
      `site/chapters/${chapter}/index.html`,
      `article/chapters/${chapter}.html`,
      `article/newsletter/${chapter}.html`,
      "fonts/SourceSerif4-SemiBold.ttf",
      "README.html",
      "LICENCE.txt",
    ])
      expect(paths).toContain(path);
    for (const end of ["-wide.png", "-wide-text.svg", "-wide-grey.svg", "-wide.pdf", "EMBED.txt"])
      expect(paths.filter((path) => path.endsWith(end)).length, end).toBeGreaterThan(3);
    expect(text(kit, "README.html")).toContain(`site/chapters/${chapter}/index.html`);
  });

  test("its page reads from a folder of any host, and asks no other", async () => {
    const { server, address } = await serve(join(root, "site"), 0);
    const one = await reader({ at: address });
    await one.page.goto(`${address}/chapters/${chapter}/`, { waitUntil: "load" });
    await one.page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    await one.quiet();
    expect(one.complaints).toEqual([]);
    await one.close();
    server.close();
  });
});

test("the kit of a picture has every form, its numbers, words and codes, and no other picture", async () => {
  const [{ scene, state }] = partsCalled(dist, [chapter])[0]!.pictures as [
    { scene: string; state: string },
  ];
  const { bytes } = await made(`${scene}/${state}`);
  const kit = await opened(bytes);
  expect(faults(kit)).toEqual([]);
  expect(bytes.length).toBeLessThan(1.5e6);
  const folder = `graphics/${scene}/${state}/`;
  const pictures = [...kit.files.keys()].filter((path) => /^graphics\/.+\//.test(path));
  expect(pictures.filter((path) => !path.startsWith(folder))).toEqual([]);
  for (const name of ["alt.txt", "caption.txt", "credit.txt", "data.csv", "EMBED.txt"])
    expect(pictures).toContain(folder + name);
  for (const end of ["-wide.jpg", "-wide-grey.png", "-wide-text.svg", "-narrow.png"])
    expect(pictures).toContain(`${folder}${scene}-${state}${end}`);
  expect(kit.files.has(`site/embed/${scene}/index.html`)).toBe(true);
});
