import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { change } from "../editions.ts";
import { build, copyProject, emptyFolder, type Built } from "../project.ts";
import { edition } from "./edition.ts";

/** What is spoiled: the small story, so that nothing depends on the rows of the large one. */
const STORY = "tests/other-story";

/** Builds a copy of the project in which one file of the story reads otherwise. */
async function edited(file: string, from: string, to: string): Promise<Built & { folder: string }> {
  const folder = emptyFolder();
  copyProject(folder);
  change(join(folder, STORY, file), from, to);
  return { ...(await build(folder, { STORY, STILLS: "svg" })), folder };
}

/** Where a text stands in a file of the story: `file:line:column`. */
const place = (file: string, text: string) => {
  const lines = readFileSync(join(STORY, file), "utf8").split("\n");
  const line = lines.findIndex((one) => one.includes(text));
  return `${STORY}/${file}:${line + 1}:${lines[line]!.indexOf(text) + 1}`;
};

const chapter = "content/chapters/02-ferry.mdx";

// What a check refuses is tried beside it, in src. Here it is seen that a build asks each kind.
test.concurrent.for([
  {
    what: "a tag in the prose that names nothing",
    file: chapter,
    from: '<Step name="full">',
    to: '<Step name="fill">',
    says: [
      place(chapter, '<Step name="full">'),
      "expected a state of the scene boats",
      'found "fill"',
      "There are years, full.",
    ],
  },
  {
    what: "a number in the prose that no row stands behind",
    file: chapter,
    from: "The harbour counts.",
    to: "The harbour counts 1385.",
    says: [
      place(chapter, "The harbour counts.").replace(/1$/, "20"),
      'expected every number in prose to be a Fact; found "1385"',
      "crossings-2029",
    ],
  },
  {
    what: "a cell that is no number",
    file: "data/facts.csv",
    from: ",137.5,,about,km,",
    to: ",wide,,about,km,",
    says: ["data/facts.csv:2:", "expected", 'found "wide"'],
  },
  {
    what: "a chapter without a summary",
    file: "content/chapters/01-strait.mdx",
    from: "summary:",
    to: "sumary:",
    says: ["01-strait", "summary"],
  },
])(
  "the build stops at $what, and says where and what is right",
  async ({ file, from, to, says }, { onTestFinished }) => {
    const { status, said, folder } = await edited(file, from, to);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(status).not.toBe(0);
    for (const words of says) expect(said).toContain(words);
  },
);

test.concurrent(
  "a corrected number says so in its receipt, in each chapter that printed it, on its page and in the feed",
  async () => {
    const { dist } = await edition("other-story");
    const page = (name: string) => readFileSync(join(dist, name), "utf8");
    const notice = /Corrected on 1 March 2031.*It said: about 173\.5 kilo.*It says: about 137\.5/s;
    expect(page("facts/width/index.html")).toMatch(notice);
    expect(page("facts/time-slow/index.html")).not.toMatch(notice);
    expect(page("chapters/strait/index.html")).toMatch(notice);
    expect(page("chapters/ferry/index.html")).not.toMatch(notice);
    expect(page("index.html")).toMatch(notice);
    expect(page("index.html")).toContain('"correction":[{"@type":"CorrectionComment"');
    expect(page("feed.xml")).toMatch(notice);
    expect(page("feed.xml")).toContain("<updated>2031-03-01T00:00:00Z</updated>");
    expect(page("sitemap.xml")).toContain("/strait/</loc><lastmod>2031-03-01<");
    expect(page("scenes/strait/index.html")).toMatch(notice);
    expect(page("scenes/boats/index.html")).not.toMatch(notice);
    expect(page("chapters/strait/index.html")).toContain('"dateModified":"2031-03-01"');
    expect(page("corrections/index.html")).toContain('id="2031-03-01-width"');
    expect(page("corrections/feed.xml")).toContain("Correction: Width of the strait");
  },
);
