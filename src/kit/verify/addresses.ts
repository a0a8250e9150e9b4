import { posix } from "node:path";
import { asked } from "../../engine/safety/css-tokens";
import { attribute, rawText, type Element } from "../dom";
import { finding, type Finding } from "./finding";
import type { Reading } from "./kit";

/** No page asks another host for anything. */
export function* hosts(kit: Reading): Generator<Finding> {
  for (const path of kit.shown())
    for (const url of loads(kit, path)) if (isElsewhere(url)) yield loading(path, url);
  for (const path of kit.ending(".css"))
    for (const url of addressesIn(kit.text(path))) if (isElsewhere(url)) yield loading(path, url);
}

const loading = (path: string, url: string) =>
  finding(path, { key: "verify.loads", params: { url } }, "bring");

/** Whether an address leads to another host, as browsers read it: `https:a` and `\\\\a` do too. */
const isElsewhere = (url: string) =>
  /^[a-z][a-z0-9+.-]*:/i.test(url.trim())
    ? !/^data:/i.test(url.trim())
    : /^[\\/]{2}/.test(url.trim());

/** Data in the address itself, or a part of the same file. */
const isInside = (url: string) => /^(data:|#)/.test(url);

/** Every address leads to a file of the kit. */
export function* lostAddresses(kit: Reading): Generator<Finding> {
  for (const path of kit.ending(".html"))
    for (const url of [...loads(kit, path), ...links(kit, path)]) yield* lost(kit, path, url);
  for (const path of kit.ending(".css"))
    for (const url of addressesIn(kit.text(path))) yield* lost(kit, path, url);
}

/** Every picture has its embed, which has everything in it. */
export function* embeds(kit: Reading): Generator<Finding> {
  const scenes = kit.paths.flatMap((path) => /^graphics\/([^/]+)\//.exec(path)?.[1] ?? []);
  for (const scene of new Set([...scenes, ...kit.manifest.embeds])) {
    const path = `site/embed/${scene}/index.html`;
    if (!kit.has(path)) yield finding(path, { key: "verify.missing" });
    else
      for (const url of loads(kit, path))
        if (!isInside(url)) yield finding(path, { key: "verify.loads.embed", params: { url } });
  }
}

/** What a page asks for when it is opened: addresses of style, script, pictures and fonts. */
function* loads(kit: Reading, path: string): Generator<string> {
  for (const element of kit.page(path).all) yield* loadsOf(element);
}

const FETCHED =
  /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect|dns-prefetch)\b/;

function* loadsOf(element: Element): Generator<string> {
  const { tagName } = element;
  const value = (name: string) => attribute(element, name) ?? "";
  if (tagName === "link" && FETCHED.test(value("rel"))) yield value("href");
  for (const name of ["src", "poster", "data"])
    if (value(name) && tagName !== "a") yield value(name);
  for (const name of ["srcset", "imagesrcset"])
    for (const one of value(name).split(/,\s+/)) if (one) yield one.trim().split(/\s/)[0]!;
  if (["use", "image", "feImage"].includes(tagName))
    yield attribute(element, "href") ?? value("xlink:href");
  if (tagName === "style") yield* addressesIn(rawText(element));
  if (value("style")) yield* addressesIn(value("style"));
}

/** Where a page leads: links, and what stands for it elsewhere. */
function* links(kit: Reading, path: string): Generator<string> {
  let folder: string | undefined;
  for (const element of kit.page(path).all) {
    const href = attribute(element, "href");
    if (element.tagName === "a" && href !== undefined) yield href;
    if (element.tagName === "link" && attribute(element, "rel") === "alternate" && href) yield href;
    // The page says once where its scenes are fetched from.
    folder = attribute(element, "data-scene-data") ?? folder;
    const scene = attribute(element, "data-scene");
    if (folder && scene && path.startsWith("site/")) yield `${folder}${scene}/wide.json`;
  }
}

const addressesIn = (sheet: string): string[] => asked(sheet).addresses;

/** What is wrong with an address where it stands: from the root, or to nothing. */
function* lost(kit: Reading, path: string, url: string): Generator<Finding> {
  const wrong = (kind: string) =>
    finding(path, { key: `verify.address.${kind}`, params: { url } }, "relative");
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//") || url === "") return;
  if (url.startsWith("/")) return yield wrong("root");
  const [file = "", id = ""] = url.split("#");
  const place = file.replace(/\?.*/, "");
  const target = place ? posix.join(posix.dirname(path), decoded(place)) : path;
  const inside = path.startsWith("site/") ? target.startsWith("site/") : !target.startsWith("..");
  if (!inside || !kit.has(target)) return yield wrong("lost");
  if (id && target.endsWith(".html") && !kit.page(target).ids.has(decoded(id)))
    yield wrong("place");
}

/** An address with its references read; one that is malformed is left as it is, and leads nowhere. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
