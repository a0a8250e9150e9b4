import { expect, test } from "vitest";
import { sha256, sha256Hex } from "../../engine/base/hash";
import { records } from "../../engine/table/records";
import type { Copy, Dist } from "../copy/dist";
import type { Manifest } from "../legal/manifest";
import { LIMITS } from "../legal/limits";
import { wholeStory, type Part } from "../parts/part";
import type { Item } from "./item";
import { isNowhere, kit, nameOf, pack, partsCalled } from "./kit";
import { papers } from "./papers";
import { unzip } from "./unzip";
import { data, scenes, site, stations } from "@story";

/* A kit in small: of one page without pictures, from a site of a few files. */

const bytes = (words: string) => new TextEncoder().encode(words);
const page = `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="https://a.example/"></head><body><h1>In brief</h1></body></html>`;
const dist: Dist = new Map(
  Object.entries({
    "index.html": page,
    "brief/index.html": page,
    "embed/loader.js": "load()",
    ...Object.fromEntries(stations.map(({ chapter }) => [`chapters/${chapter}/index.html`, page])),
    ...Object.fromEntries(
      ["text", "display", "label"].map((name) => [`fonts/${name}-latin.1.woff2`, ""]),
    ),
  }).map(([path, body]) => [path, bytes(body || " ")]),
);
const bom = JSON.stringify({
  metadata: { component: { name: "folder" } },
  components: [],
  dependencies: [],
});
const copy: Copy = {
  folder: "",
  project: "the-project",
  version: "2.1.0",
  indexing: "noindex",
  script: "",
  checker: "check()",
  bom,
};
const brief: Part = {
  kind: "page",
  name: "brief",
  title: "In brief",
  pictures: [],
  page: "brief/index.html",
};
test("a kit has its page, its papers and its fonts, in the order of their names", async () => {
  const files = await kit(dist, copy, brief);
  const paths = [...files.keys()];
  expect(paths).toEqual([...paths].sort());
  for (const path of [
    "site/brief/index.html",
    "site/brand/counter.js",
    "README.html",
    "README.txt",
    "CHECK.html",
    "LICENCE.txt",
    "CREDITS.txt",
    "CHANGES.txt",
    "sbom.json",
    "fonts/README.txt",
    "graphics/README.txt",
  ])
    // prettier-ignore
    expect(paths).toContain(path);
  // What belongs to the whole alone is not there.
  expect(paths.filter((path) => /^(article|data|single)\/|^site\/\./.test(path))).toEqual([]);
  // Its lists name every file: sums all but themselves, rights all.
  const lines = new TextDecoder().decode(files.get("SHA256SUMS")).trimEnd().split("\n");
  expect(lines).toEqual(
    paths
      .filter((path) => path !== "SHA256SUMS")
      .map((path) => `${sha256Hex(files.get(path)!)}  ${path}`),
  );
  const [, ...rights] = records(new TextDecoder().decode(files.get("RIGHTS.csv")));
  expect(rights.map(([path]) => path)).toEqual(paths);
  const said = JSON.parse(new TextDecoder().decode(files.get("manifest.json"))) as Manifest;
  expect(said.files.map(({ path }) => path)).toEqual(
    paths.filter((path) => path !== "SHA256SUMS" && path !== "manifest.json"),
  );
  expect(said.part).toEqual({ kind: "page", name: "brief", title: "In brief" });
  const kinds = new Map(said.files.map(({ path, kind }) => [path, kind]));
  expect(kinds.get("RIGHTS.csv")).toBe("text");
  // That of a part tells of the forms that it alone has.
  expect(String(files.get("graphics/README.txt"))).toContain("-wide.jpg");
});

test("a picture’s kit has no fonts, and a chapter’s is made from the folder of the site", async () => {
  const part: Part = { kind: "picture", name: "cargo/record", title: "A record", pictures: [] };
  const paths = [...(await kit(dist, copy, part)).keys()];
  expect(paths).toContain("site/embed/loader.js");
  expect(paths.filter((path) => path.startsWith("fonts/"))).toEqual([]);
  const chapter: Part = { ...part, kind: "chapter", name: "a" };
  await expect(kit(dist, { ...copy, folder: "no-such-folder" }, chapter)).rejects.toThrow(
    "no-such-folder",
  );
});

const whole: Part = { kind: "story", name: "", title: "Story", pictures: [] };
const ofText = (path: string, body: Item["body"]): Item => ({ path, body, kind: "text" });
const script = "run()";
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' '${sha256(script)}'">`;
const told = page.replace('<meta charset="utf-8">', `<meta charset="utf-8">${policy}`);
const story = [
  ofText("site/index.html", told),
  ofText("site/a/index.html", bytes(told)),
  ofText("site/_astro/a.js", script),
  ofText("README.html", "no part of the site"),
];

test("the whole story comes with the rules for servers, told from the pages of its site", async () => {
  const files = await kit(dist, copy, whole, [() => story, () => [ofText("a.txt", "a")]]);
  const rules = [".htaccess", "_headers", "nginx.conf", "web.config"].map((name) => `site/${name}`);
  expect([...files.keys()]).toEqual(
    [
      ...rules,
      ...story.map(({ path }) => path),
      ...["RIGHTS.csv", "SHA256SUMS", "a.txt", "manifest.json"],
    ].sort(),
  );
  for (const path of rules) expect(String(files.get(path)), path).toContain(sha256(script));
  // They name what is there from the folder of the site.
  expect(String(files.get("site/_headers"))).toMatch(/^\/_astro\/\*$/m);
  expect(String(files.get("site/_headers"))).not.toContain("/site/");
  expect(new TextDecoder().decode(files.get("site/a/index.html"))).toBe(told);
  // Those of a part are of no site that is uploaded whole.
  const part = await kit(dist, copy, brief, [() => story]);
  expect([...part.keys()].filter((path) => rules.includes(path))).toEqual([]);
});

test("two files of one name stop the pack", async () => {
  const twice = kit(dist, copy, brief, [() => [ofText("a.txt", "a")], () => [ofText("a.txt", "b")]]); // prettier-ignore
  await expect(twice).rejects.toThrow("two files are called a.txt");
});

test("a kit is a ZIP in one folder, named by edition, data, language and part", async () => {
  const { name, bytes: packed, part } = await pack(dist, copy, brief);
  expect(part).toBe(brief);
  expect(name).toBe(`${site.kit}-2.1.0-${data.version.id}-${site.language}-brief.zip`);
  const entries = await unzip(packed);
  expect(entries.map((one) => one.name)).toContain(`${site.kit}-brief/site/brief/index.html`);
  for (const one of entries) {
    expect(one.name.startsWith(`${site.kit}-brief/`)).toBe(true);
    expect(one.date).toContain(data.version.date);
  }
});

test.each<[kind: Part["kind"], name: string, suffix: string]>([
  ["story", "", ""],
  ["chapter", "a", "-chapter-a"],
  ["scene", "cargo", "-scene-cargo"],
  ["picture", "cargo/record", "-picture-cargo-record"],
  ["page", "brief", "-brief"],
])("the kit of a %s %s is called after it", (kind, name, suffix) => {
  expect(nameOf("1.0.0", { ...brief, kind, name }, "tr")).toBe(
    `${site.kit}-1.0.0-${data.version.id}-tr${suffix}.zip`,
  );
});

/** What cannot be packed any smaller, and is as much as a part may be. */
function noisy() {
  let one = 1;
  return Uint8Array.from({ length: LIMITS.part }, () => (one = (one * 48271) % 2147483647));
}

test("the whole story may weigh more than a part of it", async () => {
  const { bytes, name } = await pack(dist, copy, whole, [() => [...story, ofText("a", noisy())]]);
  expect(bytes.length).toBeGreaterThan(LIMITS.part);
  expect(name).toBe(`${site.kit}-2.1.0-${data.version.id}-${site.language}.zip`);
});

test("a kit that weighs more than it may stops the pack", async () => {
  const noise = noisy();
  const heavy = new Map([...dist, ["_astro/a.js", noise]]);
  await expect(pack(heavy, copy, brief)).rejects.toThrow(
    new RegExp(`-brief\\.zip is \\d+ bytes; it may be ${LIMITS.part}`),
  );
});

const papersOf = (part: Part) => [...papers(dist, copy, part)];

test("papers say what the kit is built with where something of it runs", () => {
  const names = (part: Part) => papersOf(part).map(({ path }) => path);
  const scene: Part = { kind: "scene", name: "a", title: "A", pictures: [] };
  expect(names(brief)).toContain("sbom.json");
  expect(names({ ...scene, kind: "story" })).toContain("sbom.json");
  expect(names(scene)).not.toContain("sbom.json");
  const list = papersOf(brief).find(({ path }) => path === "sbom.json")!;
  expect(list.kind).toBe("data");
  expect(String(list.body)).toContain('"name": "the-project"');
});

test("papers are text, with edition, checker, and the licence of every font and script", () => {
  const texts = new Map(papersOf(brief).map(({ path, body }) => [path, String(body)]));
  expect(texts.get("README.html")).toContain("2.1.0");
  expect(texts.get("README.txt")).toContain("2.1.0");
  expect(texts.get("CHECK.html")).toContain("<script>check()</script>");
  const licence = texts.get("LICENCE.txt")!;
  expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)!.length).toBe(4);
  // Each stands apart from the next.
  expect(licence.split(/FONT SOFTWARE\.\r?\n\n\n/)).toHaveLength(4);
  expect(licence).toContain("Russell Goldenberg");
  expect(licence).toContain("https://a.example/");
  for (const { path, kind } of papersOf(brief))
    if (path !== "sbom.json") expect(kind, path).toBe("text");
});

test("parts are called by name; no name is the whole story, and all is every part and that", () => {
  const scene = Object.keys(scenes)[0]!;
  expect(partsCalled(dist, []).map(({ kind }) => kind)).toEqual(["story"]);
  expect(partsCalled(dist, ["brief", scene]).map(({ name }) => name)).toEqual(["brief", scene]);
  const all = partsCalled(dist, ["all"]);
  expect(all.at(-1)).toEqual(wholeStory());
  expect(all.length).toBeGreaterThan(wholeStory().pictures.length);
  expect(() => partsCalled(dist, ["no-part"])).toThrow('"no-part"');
});

test("an original that nobody gave an address leads nowhere", () => {
  expect(isNowhere(dist)).toBe(true);
  const live = bytes(page.replace("a.example", "news.org"));
  expect(isNowhere(new Map([...dist, ["index.html", live]]))).toBe(false);
});
