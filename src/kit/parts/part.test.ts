import { expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import type { Dist } from "../copy/dist";
import { everyPart, partOf, wholeStory } from "./part";
import { scenes, site, stations } from "@story";

const names = Object.keys(scenes);
const [first = "", second = ""] = names;
const statesOf = (scene: string) => Object.keys(compose(scenes[scene]!, "wide").states);
const drawn = (scene: string, state: string, frame = "") =>
  `<img src="/drawn/${scene}/${state}${frame}.1a2b3c4d.svg" alt="x">`;

/** The site as its chapters are built, each of which shows the same. */
function built(body: string, more: Record<string, string> = {}): Dist {
  const pages = Object.fromEntries(
    stations.map(({ chapter }) => [`chapters/${chapter}/index.html`, body]),
  );
  return new Map(
    Object.entries({ ...pages, ...more }).map(([path, text]) => [
      path,
      new TextEncoder().encode(text),
    ]),
  );
}
const plain = built("<h1>A chapter</h1>");
const chapter = stations[0]!.chapter;

test("the whole story has every state of every scene, in order", () => {
  expect(wholeStory()).toMatchObject({ kind: "story", name: "", title: site.title });
  expect(wholeStory().page).toBeUndefined();
  expect(wholeStory().pictures).toEqual(
    names.flatMap((scene) => statesOf(scene).map((state) => ({ scene, state }))),
  );
});

test("a chapter is taken with its page, by the title that it has there", () => {
  const part = partOf(built("<h1>What  <em>it</em>\n says</h1><h1>no</h1>"), chapter);
  expect(part).toEqual({
    kind: "chapter",
    name: chapter,
    title: "What it says",
    pictures: [],
    page: `chapters/${chapter}/index.html`,
  });
});

test("a chapter without a title is called by its name", () => {
  expect(partOf(built("<p>x</p>"), chapter).title).toBe(chapter);
});

test("its pictures are those that it shows, each once, in the order in which it does", () => {
  const [b = ""] = statesOf(second);
  const a = statesOf(first).at(-1)!;
  const shown = [
    drawn(second, b),
    drawn(second, b, "-narrow"),
    drawn(first, a),
    drawn(second, b),
    drawn("no-scene", "x"),
    '<img src="/drawn/other.svg">',
    `<img src="/stills/${first}/${a}.svg">`,
  ];
  expect(partOf(built(shown.join("")), chapter).pictures).toEqual([
    { scene: second, state: b },
    { scene: first, state: a },
  ]);
});

test("the page in brief may be taken like a chapter, where there is one", () => {
  const page = "brief/index.html";
  const [part, ...more] = everyPart(built("", { [page]: "<h1>In brief</h1>" })).filter(
    ({ kind }) => kind === "page",
  );
  expect(part).toMatchObject({ name: "brief", title: "In brief", page });
  expect(more).toEqual([]);
  expect(everyPart(plain).filter(({ kind }) => kind === "page")).toEqual([]);
});

test("a scene is taken with all its states and no page", () => {
  expect(partOf(plain, first)).toEqual({
    kind: "scene",
    name: first,
    title: scenes[first]!.title,
    pictures: statesOf(first).map((state) => ({ scene: first, state })),
  });
});

test("a picture is taken alone, under its claim", () => {
  const state = statesOf(second).at(-1)!;
  expect(partOf(plain, `${second}/${state}`)).toEqual({
    kind: "picture",
    name: `${second}/${state}`,
    title: compose(scenes[second]!, "wide").steps[state]!.headline,
    pictures: [{ scene: second, state }],
  });
});

test("all parts have names of their own, chapters first", () => {
  const parts = everyPart(plain);
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  expect(parts.slice(0, stations.length).map(({ name }) => name)).toEqual(
    stations.map(({ chapter: id }) => id),
  );
  expect(parts.filter(({ kind }) => kind === "picture")).toHaveLength(wholeStory().pictures.length);
});

test("a name that there is not is said, with names like it", () => {
  const wrong = `${chapter.slice(0, 2)}x${chapter.slice(2)}`;
  expect(() => partOf(plain, wrong)).toThrow(new RegExp(`"${wrong}".*${chapter}(, |\\.)`));
  expect(() => partOf(plain, "toString")).toThrow('"toString"');
});

test("a site that was not built says what to run", () => {
  expect(() => everyPart(new Map())).toThrow("npm run build");
});
