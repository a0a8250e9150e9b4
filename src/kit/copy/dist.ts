import type { Indexing } from "../../brand/theme";
import type { Item, Kind } from "../pack/item";
import { atHome, hosted } from "../embed/host";
import { ownOf } from "../legal/own";
import { alone } from "./alone";
import { counted, COUNTER, counterScript } from "./counter";
import { withoutKits } from "./kits-block";
import { withoutOlder } from "../shelf/versions";
import { current, isStale } from "./stale";
import { portable, portableCss, portablePlan } from "./portable";

/** The built site: its files by their paths in `dist`. */
export type Dist = ReadonlyMap<string, Uint8Array>;

/** What a copy needs to know beside the site itself. */
export interface Copy {
  /** The folder that the site was built to. */
  folder: string;
  /** What the project is called, and the version of the kit, from package.json. */
  project: string;
  version: string;
  /** Whether search engines may list a copy. */
  indexing: Indexing;
  /** All script of the story as one classic script, for the story in one file. */
  script: string;
  /** The script of the page that checks a kit, as one classic script. */
  checker: string;
  /** What `npm sbom` says of all software that the kit is built with. */
  bom: string;
}

/** The text of a file of the site. */
export function text(dist: Dist, path: string): string {
  const body = dist.get(path);
  if (!body) throw new Error(`The built site has no ${path}; run npm run build.`);
  return new TextDecoder().decode(body);
}

/** Where the original stands: what its own first page says. */
export function canonical(dist: Dist): URL {
  const found = /<link rel="canonical" href="([^"]+)"/.exec(text(dist, "index.html"));
  if (!found) throw new Error("The built site has no canonical address in index.html.");
  return new URL(found[1]!);
}

/**
 * `site/`: the built site, so that it works at any address of any host. Its stills are SVG; as PNG
 * they are in `graphics/`, and would make the kit half as large again if they were here too.
 */
export function* site(dist: Dist, { indexing }: Copy): Generator<Item> {
  for (const path of [...dist.keys()].sort()) {
    if (/^stills\/.*\.png$/.test(path) || isStale(path, indexing)) continue;
    yield itemOf(path, moved(dist, path, indexing));
  }
  yield { path: `site/${COUNTER}`, body: counterScript(), kind: "code" };
}

function moved(dist: Dist, path: string, indexing: Indexing): Uint8Array | string {
  // What a host shows for an address that leads nowhere is shown at any depth.
  if (path === "404.html") {
    const home = hosted(canonical(dist));
    const address = (url: string) => atHome(url, home).href;
    return portable(alone(current(text(dist, path), canonical(dist)), dist, { address }), path, {
      indexing,
    });
  }
  if (path.endsWith(".html")) {
    const html = current(text(dist, path), canonical(dist)).replaceAll(
      /("\/stills\/[\w/-]+)\.png"/g,
      '$1.svg"',
    );
    const page = counted(withoutOlder(withoutKits(html, canonical(dist))), path);
    return portable(page, path, { indexing });
  }
  if (path.endsWith(".css")) return portableCss(text(dist, path), path);
  if (/^scenes\/[^/]+\/[^/]+\.json$/.test(path)) return portablePlan(text(dist, path), path);
  if (path.startsWith("_astro/") && path.endsWith(".js")) {
    for (const [rooted, folder] of text(dist, path).matchAll(/["'`]\/([a-z_]+)\/[^"'`]*["'`]/g))
      if (folders(dist).has(folder!))
        throw new Error(`${path}: the script holds the address ${rooted}`);
  }
  return dist.get(path)!;
}

/** The folders at the root of the site. What else a script names from a root is a source of it. */
const folders = (dist: Dist): Set<string> =>
  new Set([...dist.keys()].map((path) => path.split("/")[0]!));

/** A file of the site as one of the kit. @param own whose it is, where it is a partner’s */
export function itemOf(path: string, body: Item["body"], own = ownOf(path)): Item {
  return { path: `site/${path}`, body, kind: kindOf(path), ...(own && { own }) };
}

/** What kind of thing a file of the site is. */
function kindOf(path: string): Kind {
  if (path.endsWith(".woff2")) return "font";
  if (/\.(png|jpg|svg|pdf)$/.test(path)) return "graphic";
  if (/\.(csv|json)$/.test(path)) return "data";
  if (/\.(html|txt|xml|md)$/.test(path)) return "text";
  return "code";
}
