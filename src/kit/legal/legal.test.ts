import { expect, test } from "vitest";
import { base, made } from "../../../tests/small-kit";
import type { Partner } from "../../brand/partner";
import { sha256Hex } from "../../engine/base/hash";
import { records } from "../../engine/table/records";
import { BRAND } from "./limits";
import { sums, type Manifest } from "./manifest";
import { ownOf } from "./own";
import { changesText, creditsText, licenceText } from "./papers";
import { LICENCES, rightsCsv } from "./rights";
import { sbom } from "./sbom";
import { data, site } from "@story";

interface Machine {
  serialNumber: string;
  timestamp: string;
  tools: string[];
}

const bom = (
  refs: readonly string[],
  { serialNumber, timestamp, tools }: Machine,
  folder: string,
): string =>
  JSON.stringify({
    serialNumber,
    metadata: { timestamp, tools, component: { name: folder, version: "1.0.0" } },
    components: refs.map((ref) => ({ "bom-ref": ref, version: "1", externalReferences: [folder] })),
    dependencies: refs.map((ref) => ({ ref, dependsOn: refs.filter((one) => one !== ref) })),
  });

test("the list of software is the same wherever and whenever it was made", () => {
  const here = { serialNumber: "urn:1", timestamp: "2026-12-01", tools: ["npm 11"] };
  const there = { serialNumber: "urn:2", timestamp: "2026-12-02", tools: ["npm 12"] };
  const one = sbom(bom(["b", "a", "c", "B"], here, "road"), "story");
  expect(sbom(bom(["c", "B", "b", "a"], there, "elsewhere"), "story")).toBe(one);
  expect(one).not.toMatch(/urn:|2026-12|npm|road/);
  expect(one).toMatch(/\}\n$/);
  const read = JSON.parse(one) as {
    metadata: object;
    components: object[];
    dependencies: object[];
  };
  expect(read.metadata).toMatchObject({ component: { name: "story", version: "1.0.0" } });
  expect(read.components).toEqual(
    ["B", "a", "b", "c"].map((ref) => ({ "bom-ref": ref, version: "1" })),
  );
  expect(read.dependencies.at(-1)).toEqual({ ref: "c", dependsOn: ["B", "a", "b"] });
});

const own = { holder: "Post Foundry", licence: "Theirs" };

test("RIGHTS.csv has a line for each file: whose it is, and what may be done with it", () => {
  const kinds = ["text", "graphic", "data", "code", "font"] as const;
  const rows = records(
    rightsCsv([
      ...kinds.map((kind) => ({ path: `a.${kind}`, kind })),
      { path: "site/brand/a.woff2", kind: "font", own },
      { path: BRAND[0]!, kind: "code" },
    ]),
  );
  const [head, ...lines] = rows;
  expect(head).toEqual([
    "path",
    "kind",
    "holder",
    "licence",
    "credit",
    "may_be_edited",
    "may_be_translated",
  ]);
  for (const line of lines) expect(line.every((cell) => cell.trim())).toBe(true);
  expect(lines.slice(0, 5).map(([, kind, , licence]) => [kind, licence])).toEqual(
    kinds.map((kind) => [kind, LICENCES[kind]]),
  );
  expect(lines[0]!.slice(2, 5)).toEqual([site.publisher, LICENCES.text, site.publisher]);
  expect(lines[1]![4]).not.toBe(lines[0]![4]);
  expect(lines[5]!.slice(0, 5)).toEqual(["site/brand/a.woff2", "font", own.holder, own.licence, own.holder]); // prettier-ignore
  expect(lines[5]![5]).toContain(own.holder);
  // What a partner may change is said to be so, and may be translated as all else of its kind.
  expect(lines[6]![5]).not.toBe(lines[3]![5]);
  expect(lines[6]![6]).toBe(lines[3]![6]);
});

test("the manifest lists each file but itself and the sums, and which are embeds", () => {
  const { files } = made({ "site/embed/story/index.html": "<p>x</p>" });
  const said = JSON.parse(String(files.get("manifest.json"))) as Manifest;
  const listed = [...files.keys()].filter((path) => !/^(manifest\.json|SHA256SUMS)$/.test(path));
  expect(said.files.map(({ path }) => path)).toEqual(listed);
  for (const { path, bytes, sha256 } of said.files) {
    const body = files.get(path)!;
    expect([bytes, sha256], path).toEqual([body.length, sha256Hex(body)]);
  }
  expect(said.embeds).toEqual(["cargo"]);
  expect(said).toMatchObject({
    languages: [{ tag: site.language, dir: "ltr" }],
    credit: { line: site.publisher, url: base },
  });
  expect(said).toMatchObject({
    canonical: base,
    version: "1.0.0",
    part: { kind: "story", name: "", title: "Story" },
    brand: BRAND,
    data: { version: data.version.id, date: data.version.date },
    corrections: `${base}corrections/feed.xml`,
    licence: { text: LICENCES.text, code: LICENCES.code, fonts: LICENCES.font },
    dates: { published: data.versions.rows[0]!.date, modified: data.version.date },
  });
});

test("a file that only lies below an embed, or is called like one, is none", () => {
  const files = { "site/embed/cargo/index.html.txt": "x", "data/site/embed/oil/index.html": "x" };
  const said = JSON.parse(String(made(files).files.get("manifest.json"))) as Manifest;
  expect(said.embeds).toEqual(["cargo"]);
});

test("the sums are such as sha256sum reads", () => {
  const items = ["a.txt", "b/ü c.txt"].map((path) => ({ path, body: Buffer.from(path) }));
  expect(sums(items)).toBe(items.map(({ path }) => `${sha256Hex(path)}  ${path}\n`).join(""));
});

const whose = {
  name: "Post Foundry",
  faces: [{ name: "post.woff2", holder: "A foundry", licence: "Bought" }],
  logoPicture: { kind: "svg" },
} as unknown as Partner;
const sold = { ...whose, slotPicture: { kind: "png" } } as Partner;

test("what a partner brought is the partner’s: fonts by their licence, pictures by no other", () => {
  expect(ownOf("brand/post.woff2", whose)).toEqual({ holder: "A foundry", licence: "Bought" });
  const logo = ownOf("brand/logo.svg", whose)!;
  expect(logo.holder).toBe("Post Foundry");
  expect(Object.values(LICENCES)).not.toContain(logo.licence);
  expect(logo.licence).not.toBe("");
  expect(ownOf("brand/slot.png", sold)).toEqual(logo);
});

test.each([
  ["brand/other.woff2", sold],
  ["brand/logo.png", sold],
  ["brand/slot.svg", sold],
  ["brand/slot.png", whose],
  ["brand/slot.undefined", sold],
  ["brand/brand.css", sold],
  ["brand/", sold],
  ["old/brand/logo.svg", sold],
  ["logo.svg", sold],
  ["brand/logo.svg", undefined],
])("%s is not a partner’s", (path, partner) => {
  expect(ownOf(path, partner)).toBeUndefined();
});

test("the licences stand in full, under who is to be named and where", () => {
  const text = licenceText(new URL(base), "The fonts’ licence", "Scrollama’s licence");
  const places = [site.publisher, base, "RIGHTS.csv", "Attribution 4.0", "Scrollama’s licence", "The fonts’ licence"]; // prettier-ignore
  const found = places.map((one) => text.indexOf(one));
  expect(found.every((at) => at >= 0)).toBe(true);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(text.match(/^={72}$/gm)!.length).toBeGreaterThan(6);
  expect(text).not.toMatch(/undefined|\{\w+\}/);
});

test("what one may do is a list, whose lines are told from the next thing to do", () => {
  const far = new URL(`https://a.example/${"far-".repeat(15)}/`);
  const text = licenceText(far, "fonts", "scrollama");
  const [, first = ""] = text.split("\n- ");
  const list = text.slice(text.indexOf(`\n- ${first}`) + 1).split("\n\n")[0]!;
  const more = list.split("\n").filter((line) => !line.startsWith("- "));
  expect(more.length).toBeGreaterThan(0);
  for (const line of more) expect(line).toMatch(/^ {2}\S/);
});

test("every source is named with its address, and who is to be credited before them", () => {
  const text = creditsText();
  const sources = data.sources.rows;
  expect(text.match(/^- .*\n {2}\S/gm)).toHaveLength(sources.length);
  for (const { url, producer } of sources) {
    expect(text).toContain(`\n  ${url}\n`);
    expect(text).toContain(producer);
  }
  expect(text.indexOf(site.publisher)).toBeLessThan(text.indexOf("\n- "));
  expect(text).not.toMatch(/\(unknown\)|undefined|\n\n\n/);
});

test("a source without a title or a day is named by what is known of it", () => {
  const source = { producer: "A port", title: "Cargo of a year", published: "2026-11-01", url: "https://a.example/1" }; // prettier-ignore
  const lines = creditsText([
    source,
    { ...source, title: "unknown", url: "https://a.example/2" },
    { ...source, published: "unknown", url: "https://a.example/3" },
  ]).split("\n");
  const said = (url: string) => lines[lines.indexOf(`  ${url}`) - 1]!;
  expect(said("https://a.example/1")).toMatch(/^- A port: Cargo of a year .*2026-11-01/);
  expect(said("https://a.example/2")).toMatch(/^- A port .*2026-11-01/);
  expect(said("https://a.example/3")).toMatch(/^- A port: Cargo of a year .*undated/);
  expect(lines.join("\n")).not.toContain("unknown");
});

test("what is read as a list stands in lines that belong together", () => {
  const text = licenceText(new URL(base), "fonts", "scrollama");
  const list = text.split("\n").filter((line) => /^(- | {2}\S)/.test(line));
  expect(list.filter((line) => line.startsWith("- ")).length).toBeGreaterThan(2);
  for (const line of text.split("\n- ")[1]!.split("\n\n")[0]!.split("\n").slice(1))
    expect(line).toMatch(/^ {2}\S/);
  const credits = creditsText().split("\n\n");
  // Each kind of work has a line of its own.
  expect(credits[1]!.split("\n").length).toBeGreaterThan(3);
});

const correction = {
  id: "2026-12-02-a",
  date: "2026-12-02",
  title: "A port’s cargo",
  rows: ["port-a", "port-b"],
  version: "v3",
  was: "four tonnes",
  now: "five tonnes",
  why: "A later count.",
};

test("a correction says what was wrong, each thing on its line; two stand apart", () => {
  const other = { ...correction, date: "2026-12-01", title: "A day" };
  const [, wrong, second] = changesText([correction, other]).split("\n\n");
  const first = wrong!.split("\n").slice(2);
  expect([first, second!.split("\n")]).toEqual(
    ["A port’s cargo", "A day"].map((title) => [
      expect.stringContaining(title),
      expect.stringMatching(/^ {2}.*four tonnes/),
      expect.stringMatching(/^ {2}.*five tonnes/),
      expect.stringMatching(/^ {2}.*A later count/),
      expect.stringMatching(/^ {2}.*v3.*port-a, port-b/),
    ]),
  );
});

test("where nothing was wrong, that is said; versions stand apart from it", () => {
  const versions = ["one", "two"].map((id) => ({ id, date: `2026-11-2${id.length}`, what: `Edition ${id}` })); // prettier-ignore
  const none = changesText([], versions);
  expect(none).not.toBe(changesText([correction], versions));
  const parts = none.trimEnd().split("\n\n");
  const [title, wrong, fresh, ...rest] = parts;
  expect(title!.split("\n")).toHaveLength(1);
  expect(wrong!.split("\n")).toHaveLength(3);
  expect(fresh).toMatch(/\n-+\n.*two\n {2}Edition two$/);
  expect(rest).toEqual([expect.stringMatching(/one\n {2}Edition one$/)]);
});

test("changes are told from the newest, corrections before versions", () => {
  const text = changesText();
  const at = [
    ...data.corrections.map(({ title }) => title),
    ...data.versions.rows.toReversed().map(({ what }) => what),
  ].map((one) => text.indexOf(one));
  expect(at.every((place) => place > 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  for (const { was, now, why, rows } of data.corrections)
    for (const one of [was, now, why, rows.join(", ")]) expect(text).toContain(one);
  expect(text.match(/^-+$/gm)).toHaveLength(2);
});
