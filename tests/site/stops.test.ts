import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const astro = resolve("node_modules/astro/bin/astro.mjs");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stops-"));
  for (const name of [
    "src",
    "public",
    "CORRECTIONS.md",
    "package.json",
    "astro.config.mjs",
    "tsconfig.json",
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a copy of the project in which one file reads otherwise. */
function build(file: string, from: string, to: string) {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, "build"], {
    cwd: folder,
    encoding: "utf8",
  });
  writeFileSync(path, before);
  return { status, said: stdout + stderr };
}

const chapter = "src/content/chapters/02-middle-corridor.mdx";
const places = (file: string, text: string) => {
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findIndex((one) => one.includes(text));
  return `${file}:${line + 1}:${lines[line]!.indexOf(text) + 1}`;
};

test.each([
  {
    what: "a scene that is not there",
    file: chapter,
    from: '<Scene name="scale">',
    to: '<Scene name="scales">',
    says: [places(chapter, '<Scene name="scale">'), 'found "scales"', "The nearest are scale,"],
  },
  {
    what: "a step that is no state of its scene",
    file: chapter,
    from: '<Step name="counts">',
    to: '<Step name="count">',
    says: [
      places(chapter, '<Step name="counts">'),
      "expected a state of the scene cargo",
      "There are small, record, counts, promise, fell, beside.",
    ],
  },
  {
    what: "a fact that is no row",
    file: chapter,
    from: '<Fact id="tokayev-4-5" />',
    to: '<Fact id="tokayev-4-6" />',
    says: [places(chapter, '<Fact id="tokayev-4-5" />'), 'found "tokayev-4-6"', "tokayev-4-5"],
  },
  {
    what: "a year of a row that has none",
    file: chapter,
    from: '<Fact id="export-share-2025" />',
    to: '<Fact id="export-share-2025" form="due" />',
    says: ["a promise, for form due", 'found "export-share-2025"'],
  },
  {
    what: "a number that no row stands behind",
    file: chapter,
    from: "Mind the dip:",
    to: "Mind the dip to 0.586:",
    says: [
      places(chapter, "Mind the dip:").replace(/:\d+$/, ":"),
      'expected every number in prose to be a Fact; found "0.586"',
      "titr-volume-2021",
    ],
  },
  {
    what: "words that say another number than their row",
    file: chapter,
    from: 'words="Four"',
    to: 'words="Five"',
    says: ["words that say what ships-a-year holds", 'found "Five"'],
  },
  {
    what: "a correction of a row that is not there",
    file: "CORRECTIONS.md",
    from: "Up to version v3",
    to: "## 2026-12-01 Cargo\n\n- rows: titr-volume-2042\n- version: v3\n- was: a\n- now: b\n- why: c\n\nUp to version v3",
    says: ["CORRECTIONS.md:", '"titr-volume-2042" is none'],
  },
  {
    what: "a cell that is no number",
    file: "src/data/facts.csv",
    from: ",15,,exact,documents,",
    to: ",fifteen,,exact,documents,",
    says: ["src/data/facts.csv:2:", "expected", 'found "fifteen"'],
  },
  {
    what: "a chapter without a summary",
    file: "src/content/chapters/01-opening.mdx",
    from: "summary:",
    to: "sumary:",
    says: ["01-opening", "summary"],
  },
])("the build stops at $what, and says where and what is right", ({ file, from, to, says }) => {
  const { status, said } = build(file, from, to);
  expect(status).not.toBe(0);
  for (const words of says) expect(said).toContain(words);
});

test("a corrected number says so in its receipt, in each chapter that printed it, on its page and in the feed", () => {
  const path = join(folder, "CORRECTIONS.md");
  const entry = [
    "## 2026-12-01 Cargo of the record year",
    "",
    "- rows: titr-volume-2024",
    "- version: v3",
    "- was: 4.84 million tonnes",
    "- now: 4.48 million tonnes",
    "- why: Two digits had changed places.",
  ].join("\n");
  const before = readFileSync(path, "utf8");
  writeFileSync(path, before.replace("Up to version v3", `${entry}\n\nUp to version v3`));
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, "build"], {
    cwd: folder,
    encoding: "utf8",
  });
  writeFileSync(path, before);
  expect(status, stdout + stderr).toBe(0);
  const page = (name: string) => readFileSync(join(folder, "dist", name), "utf8");
  const said = /Corrected on 1 December 2026.*It said: 4\.84 million tonnes\. It says: 4\.48/s;
  expect(page("facts/titr-volume-2024/index.html")).toMatch(said);
  expect(page("facts/gap/index.html")).not.toMatch(said);
  expect(page("chapters/middle-corridor/index.html")).toMatch(said);
  expect(page("chapters/energy/index.html")).not.toMatch(said);
  expect(page("index.html")).toMatch(said);
  expect(page("index.html")).toContain('"correction":[{"@type":"CorrectionComment"');
  expect(page("feed.xml")).toMatch(said);
  expect(page("feed.xml")).toContain("<updated>2026-12-01T00:00:00Z</updated>");
  expect(page("sitemap.xml")).toContain("/middle-corridor/</loc><lastmod>2026-12-01<");
  expect(page("scenes/cargo/index.html")).toMatch(said);
  expect(page("scenes/level/index.html")).not.toMatch(said);
  expect(page("chapters/middle-corridor/index.html")).toContain('"dateModified":"2026-12-01"');
  expect(page("corrections/index.html")).toContain('id="2026-12-01-titr-volume-2024"');
  expect(page("corrections/feed.xml")).toContain("Correction: Cargo of the record year");
});
