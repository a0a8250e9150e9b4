import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readPartner } from "../../src/brand/partner";
import { built } from "../../scripts/pack.ts";

const THEME = "themes/meridian-post.json";
const { url, indexing } = readPartner(THEME);
const dist = built("dist");

/** What a partner publishes, made from the built site as its own build would. */
async function made(): Promise<Map<string, string>> {
  const { article } = await import("../../src/kit/article/article");
  const { canonical, site } = await import("../../src/kit/copy/dist");
  const { codes } = await import("../../src/kit/embed/codes");
  const { embed } = await import("../../src/kit/embed/embed");
  const { scenes } = await import("@story");
  const base = canonical(dist);
  const copy = {
    folder: "dist",
    project: "",
    version: "",
    script: "",
    checker: "",
    bom: "",
    indexing,
  };
  const page = new Map(
    [...dist].filter(([path]) =>
      /^(404|index)\.html$|^favicon\.svg$|^_astro|^brand\/|^fonts\//.test(path),
    ),
  );
  const files = new Map<string, string>();
  for (const { path, body } of [...article("dist", base), ...site(page, copy)])
    files.set(path, String(body));
  const scene = Object.values(scenes)[0]!;
  files.set("embed", await embed(scene, base));
  files.set(
    "codes",
    codes(scene, base)
      .map(({ code }) => code)
      .join("\n"),
  );
  return files;
}

let files: Map<string, string>;
beforeAll(async () => {
  vi.stubEnv("BRAND", THEME);
  vi.resetModules();
  files = await made();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Where what a reader can follow, or a page asks for, leads. */
const leads = (text: string) =>
  [
    ...text.matchAll(
      /<(?:a|img|iframe|script|source)\b[^>]*?\s(?:href|src|srcset)="(https:[^"]+)"/g,
    ),
  ].map(([, to]) => to!);
/** The parts of the site that a copy has too. */
const OURS = /\/(?:facts|scenes|stills|drawn|sources|embed|oembed|data)\//;

test.each([
  "article/article-online.html",
  "article/wordpress.xml",
  "site/404.html",
  "embed",
  "codes",
])("in a partner's build %s leads to the partner's pages", (path) => {
  const links = leads(files.get(path)!).filter(
    // An import takes its pictures from the original, which alone has them as PNG.
    (to) => OURS.test(to) && !(path.endsWith(".xml") && to.endsWith(".png")),
  );
  expect(links.length, path).toBeGreaterThan(0);
  // Pages of sources have such folders, too: only those that say so of us count.
  const away = links.filter((to) => !to.startsWith(url));
  const original = new URL(
    /rel="canonical" href="([^"]+)"/.exec(files.get("site/index.html")!)![1]!,
  );
  expect(away.filter((to) => to.startsWith(original.href))).toEqual([]);
  expect(links.filter((to) => to.startsWith(url)).length, path).toBeGreaterThan(0);
});
