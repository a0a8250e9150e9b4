import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { compose } from "../../src/engine/scene/compose";
import { fades } from "../../src/engine/scene/sent";
import { address, articles, reader, stepsOf } from "./reader.ts";
import { moved } from "../../src/site/moved";
import { scenes } from "@story";

const states = Object.values(scenes).flatMap((scene) =>
  Object.entries(compose(scene, "narrow").steps).map(([state, step]) => ({
    name: `${scene.name}/${state}`,
    headline: step.headline,
  })),
);

test.each(states)("stills of $name stand alone, wide and narrow", ({ name, headline }) => {
  for (const [suffix, width, height] of [
    ["", 880, 660],
    ["-narrow", 360, 320],
  ] as const) {
    const svg = readFileSync(`dist/stills/${name}${suffix}.svg`, "utf8");
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain(`<title>${headline.replaceAll("&", "&amp;")}`);
    expect(svg).not.toMatch(/<script|href="(?!#)|url\(|var\(--/);
    // Its light colours are attributes; a style only says how it looks in the dark.
    expect([...svg.matchAll(/<style>([^<]*)/g)].map(([, css]) => css)).toEqual([
      expect.stringMatching(/^@media \(prefers-color-scheme:dark\)\{[^@]*\}$/),
    ]);
    // Words are outlines, so that they look the same where our fonts are not.
    expect(svg).not.toContain("<text");
    const png = readFileSync(`dist/stills/${name}${suffix}.png`);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * width);
    expect(png.readUInt32BE(20)).toBeGreaterThanOrEqual(2 * height);
  }
});

test("there are four stills to a state, and to one that went, and no others", () => {
  expect(globSync("dist/stills/**/*.*")).toHaveLength(4 * (states.length + moved.length));
});

test("what pages show is named after what is in it, and is the still of the plain name", () => {
  const drawn = globSync("dist/drawn/**/*.svg");
  expect(drawn).toHaveLength(2 * states.length);
  for (const file of drawn) {
    const [, still, digest] = /^dist\/drawn\/(.+)\.([0-9a-f]{8})\.svg$/.exec(file)!;
    const svg = readFileSync(file, "utf8");
    expect(createHash("sha256").update(svg).digest("hex").slice(0, 8), file).toBe(digest);
    expect(readFileSync(`dist/stills/${still}.svg`, "utf8") === svg, file).toBe(true);
  }
  // No page shows a picture by a name that stays when the picture changes.
  for (const page of globSync("dist/**/*.html")) {
    const html = readFileSync(page, "utf8").replaceAll(/<(script|textarea|code)\b[^]*?<\/\1>/g, "");
    expect(html, page).not.toMatch(
      /<(?:img|source)\b[^>]* src(?:set)?="\/(?:stills|cover\/\w+\.svg)/,
    );
  }
});

test("a browser may keep for ever what is named after its content, and nothing else", async () => {
  const kept = async (path: string) =>
    (await fetch(address + path)).headers.get("cache-control")?.includes("immutable") ?? false;
  const inDist = (pattern: string) => globSync(pattern).map((file) => file.replace(/^dist/, ""));
  for (const path of inDist("dist/{drawn/cargo,cover,fonts,_astro}/*.*"))
    expect(await kept(path), path).toBe(true);
  for (const path of inDist("dist/{stills/cargo,cards,scenes/cargo,data,embed/cargo}/*.*"))
    expect(await kept(path), path).toBe(false);
});

test("the contact sheet shows every state in both frames", async () => {
  const open = await reader();
  await open.page.goto(`${address}/scenes/`, { waitUntil: "load" });
  const shown = await open.page.$$eval("main picture", (pictures) =>
    pictures.flatMap((picture) => [
      picture.querySelector("source")!.srcset,
      new URL(picture.querySelector("img")!.src).pathname,
    ]),
  );
  const plain = shown.map((path) =>
    path.replace(/^\/drawn\/(.+)\.[0-9a-f]{8}\.svg$/, "/stills/$1.svg"),
  );
  expect(plain.toSorted()).toEqual(
    states.flatMap(({ name }) => [`/stills/${name}.svg`, `/stills/${name}-narrow.svg`]).sort(),
  );
  await open.close();
});

test("a scene, its drawing, its steps and their addresses are where others look for them", async () => {
  for (const path of articles) {
    const open = await reader({ script: false });
    // Without script every picture is fetched at once, and none is needed here.
    await open.page.goto(address + path, { waitUntil: "domcontentloaded" });
    const steps = await stepsOf(open.page);
    expect(steps.length).toBeGreaterThan(2);
    for (const { id, scene, state } of steps) expect(id).toBe(`${scene}-${state}`);
    const drawings = await open.page.$$eval("[data-scene]", (all) =>
      all.map((one) => [
        (one as HTMLElement).dataset["scene"],
        one.querySelectorAll("svg[data-stage]").length,
      ]),
    );
    expect(drawings).toEqual([...new Set(steps.map(({ scene }) => scene))].map((one) => [one, 1]));
    await open.close();
  }
});

test("of scenes, the script holds what draws those that move, and nothing of others", () => {
  const code = globSync("dist/_astro/client.*.js")
    .map((file) => readFileSync(file, "utf8"))
    .join();
  const held = [...code.matchAll(/\W([a-z-]+)["`]?:\(\)=>[^,{]*import\(\W\.\/draw\./g)];
  const moving = Object.values(scenes).flatMap((scene) => (fades(scene) ? [] : scene.name));
  expect(held.map(([, name]) => name).sort()).toEqual(moving.sort());
});

let files: string[];
beforeAll(() => {
  files = globSync("dist/**/*").filter((file) => statSync(file).isFile());
});

test("nothing in the site names another host but as a link or a name", () => {
  const known = ["https://road-around.example", "http://www.w3.org", "https://schema.org"];
  for (const file of files.filter((one) => /\.(html|css|js|svg)$/.test(one))) {
    const text = readFileSync(file, "utf8").replaceAll(/<a .*?<\/a>/gs, "");
    const named = [...text.matchAll(/https?:\/\/[a-z0-9.-]+/g)].map(([host]) => host);
    const other = named.filter((host) => !known.includes(host));
    expect(
      file.endsWith(".html") ? other.filter((one) => !one.includes("creativecommons")) : other,
      file,
    ).toEqual([]);
  }
});

test("the script holds no data, no maps, no schema", () => {
  const script = globSync("dist/_astro/*.js")
    .map((file) => readFileSync(file, "utf8"))
    .join("");
  expect(script).not.toMatch(/Topology|ZodError|geoConic|Altynkol|Constan|titr-teu-2025.*77/);
});

test("the lockfile has no addresses, and the test command is the README's", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"/);
  const command = "npm ci && npm test";
  expect(readFileSync("README.md", "utf8")).toContain(command);
  expect(readFileSync(".ci/run", "utf8")).toContain(command);
});

test("the README is short, and what it shows is there", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme.split("\n").length).toBeLessThanOrEqual(70);
  const pictures = [...readme.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g)].map(([, path]) => path!);
  expect(pictures).toHaveLength(1);
  for (const path of pictures) expect(statSync(path).size).toBeGreaterThan(10_000);
  expect(readFileSync("ARCHITECTURE.md", "utf8").split("\n").length).toBeLessThanOrEqual(145);
});

test("each dependency has a line in ARCHITECTURE.md", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: object;
    devDependencies: object;
  };
  const said = readFileSync("ARCHITECTURE.md", "utf8");
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    if (!name.startsWith("@types/")) expect(said, name).toContain(`\`${name}\``);
});
