import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { inputErrorOf } from "../../engine/base/expect-error";
import { hosting } from "./hosting";
import { expected, policyOf } from "./rules";

const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>`;
const site = new Map([
  ["index.html", page("default-src 'self'; script-src 'self' 'sha256-a='")],
  ["404.html", page("default-src 'self'; script-src 'self' 'sha256-b='")],
  ["data/index.html", page("default-src 'self'; script-src 'self' 'sha256-a='")],
  ["brand/index.html", page("default-src 'self'; script-src 'self' 'sha256-a='")],
  ["facts/a/index.html", page("default-src 'self'; script-src 'self' 'sha256-a='")],
  ["embed/kars/index.html", "<head></head>"],
]);
const paths = [
  ...site.keys(),
  "_astro/a.b1.css",
  "fonts/text.1.woff2",
  "brand/brand.css",
  "brand/logo.svg",
  "favicon.svg",
  "data/facts.csv",
  "drawn/kars/even.1a2b3c4d.svg",
  "stills/kars/even.svg",
  "stills/kars/even.png",
  "oembed/kars.json",
  "robots.txt",
];
const policy = policyOf(site);
const files = new Map(
  [...hosting(paths, site)].map(({ path, body }) => [path.replace("site/", ""), String(body)]),
);

test("there is a file for each of four servers, in plain letters", () => {
  expect([...files.keys()]).toEqual(["_headers", ".htaccess", "nginx.conf", "web.config"]);
  for (const body of files.values()) expect(body).toMatch(/^[\x20-\x7e\n]+$/);
});

test("the policy lets through what any page's does, and no more, and says who may frame it", () => {
  expect(policy).toBe(
    "default-src 'self'; script-src 'self' 'sha256-a=' 'sha256-b='; frame-ancestors 'self'",
  );
});

test("a page without a policy is refused", () => {
  const bare = new Map([["facts/a/index.html", "<head></head>"]]);
  expect(inputErrorOf(() => policyOf(bare)).message).toMatch(
    /facts\/a\/index.html:1:1: expected a content security policy/,
  );
});

test("the story may be framed by its own host, embeds by anyone", () => {
  expect(expected("index.html", policy)["Content-Security-Policy"]).toContain("frame-ancestors");
  expect(expected("embed/kars/index.html", policy)).not.toHaveProperty("Content-Security-Policy");
  expect(expected("embed/kars/index.html", policy)["Access-Control-Allow-Origin"]).toBe("*");
});

test("a corrected picture reaches everybody: none is shown that the host was not asked about", () => {
  for (const path of ["stills/kars/even.svg", "stills/kars/even.png"])
    expect(expected(path, policy)["Cache-Control"]).toBe("no-cache");
});

test("what may be kept for ever has a digest of its content in its name, and nothing else has", () => {
  const kept = paths.filter((path) =>
    expected(path, policy)["Cache-Control"]!.includes("immutable"),
  );
  expect(kept).toEqual(["_astro/a.b1.css", "fonts/text.1.woff2", "drawn/kars/even.1a2b3c4d.svg"]);
});

test("an SVG that is opened by itself runs nothing, wherever it lies", () => {
  const drawn = ["drawn/kars/even.1a2b3c4d.svg", "stills/kars/even.svg"];
  for (const path of [...drawn, "favicon.svg", "brand/logo.svg"])
    expect(expected(path, policy)["Content-Security-Policy"]).toMatch(
      /default-src 'none';.*sandbox/,
    );
});

/** What a host with a _headers file sends: all rules that fit, added up. */
function netlify(path: string): [string, string][] {
  const found: [string, string][] = [];
  let fits = false;
  for (const line of files.get("_headers")!.split("\n")) {
    if (line.startsWith("/"))
      fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (fits && name) found.push([name, value!]);
  }
  return found;
}

test("_headers says of each file what the table says, and nothing twice", () => {
  for (const path of paths) {
    const sent = netlify(`/${path}`);
    expect(Object.fromEntries(sent), path).toEqual(expected(path, policy));
    expect(new Set(sent.map(([name]) => name)).size, path).toBe(sent.length);
    if (path.endsWith("index.html"))
      expect(netlify(`/${path.replace(/index\.html$/, "")}`), path).toEqual(sent);
  }
});

/** What IIS sends: headers of the file's place, over those of the whole. */
function iis(path: string): Record<string, string> {
  const places = new Map<string, Record<string, string>>();
  let place = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "location") place = attributes["path"]!;
    const held = places.get(place) ?? {};
    // What is added without being removed first stops the server.
    if (name === "remove" && attributes["name"]) held[attributes["name"]] = "";
    if (name === "add" && attributes["name"]) {
      expect(held[attributes["name"]]).toBe("");
      held[attributes["name"]] = attributes["value"]!;
    }
    places.set(place, held);
  });
  parser.write(files.get("web.config")!).close();
  const names = path.split("/").map((_, i, all) => all.slice(0, i + 1).join("/"));
  return Object.assign({}, ...["", ...names].map((name) => places.get(name) ?? {})) as Record<
    string,
    string
  >;
}

test("web.config is XML, and says of each file what the table says", () => {
  for (const path of paths) expect(iis(path), path).toEqual(expected(path, policy));
});

test(".htaccess says of each file what the table says", () => {
  const text = files.get(".htaccess")!;
  const kinds = [...text.matchAll(/RewriteRule (\^\(\?:.*\)) - \[E=STORY_KIND:(\d+)\]/g)];
  for (const path of paths) {
    const [kind] = kinds.filter(([, pattern]) => new RegExp(pattern!).test(path));
    const lines = [
      ...text.matchAll(
        /Header always set (\S+) "(.*?)"(?: "expr=reqenv\('STORY_KIND'\) == '(\d+)'")?$/gm,
      ),
    ].filter(([, , , of]) => of === undefined || of === kind?.[2]);
    expect(Object.fromEntries(lines.map(([, name, value]) => [name, value])), path).toEqual(
      expected(path, policy),
    );
  }
});
