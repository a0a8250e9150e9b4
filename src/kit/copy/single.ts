import { markup, scriptJson } from "../../engine/base/escape";
import { drawnIn } from "../../engine/stills/drawn";
import type { Draw, SceneData } from "../../engine/scroll/stage";
import { fade } from "../../engine/svg/fade";
import { group, mark } from "../../engine/svg/mark";
import { stage } from "../../engine/svg/stage";
import { toString } from "../../engine/svg/string";
import { alone } from "./alone";
import type { Item } from "../pack/item";
import { all, attribute, elements, parsePage, part, tag } from "../dom";
import { LIMITS } from "../legal/limits";
import { say } from "../words";
import { changed, portable, readdressed, type Change } from "./portable";
import { current } from "./stale";
import { canonical, text, type Copy, type Dist } from "./dist";
import { scenes, site } from "@story";

/** A part of another page that the story leads to, under the id it has here. */
interface Kept {
  id: string;
  html: string;
}

const PATH = "single/story.html";
const NOTES = "notes/index.html";

/** What the one file shows otherwise than the site: pictures that are in it, and its appendix. */
const STYLE = `
.still .stage{width:100%;max-width:32rem;margin:0 auto;border:1px solid var(--rule);background:var(--paper);color:var(--ink);forced-color-adjust:none}
.still [data-row]{cursor:auto}
.appendix{margin-top:4rem;margin-bottom:4rem}
.appendix summary{cursor:pointer;font:600 1.0625rem/1.4 var(--label)}
.appendix section{margin-top:2rem;padding-top:1.5rem;border-top:1px solid var(--rule);overflow-x:auto;scroll-margin-top:calc(var(--line) + 1rem)}
.appendix section:target{border-top-color:var(--${site.palette.accent})}
@media print{.step .still .stage{grid-area:1 / 2 / span 2;max-width:none}.appendix{display:none}}
`;

/**
 * `single/story.html`: the whole story as one file, for mail, archives and disks. It asks for
 * nothing. Without script each step holds its picture, drawn here by the same `draw` as in a
 * browser; receipts and tables stand at the end, where the links of the numbers lead.
 *
 * @throws Error when the file is larger than it may be
 */
export function* single(dist: Dist, { script, indexing }: Copy): Generator<Item> {
  // A file that is passed on carries no advertisement, and can keep nobody out.
  const html = current(withNotes(dist), canonical(dist)).replace(
    /<aside class="house-slot"[^]*?<\/aside>/,
    "",
  );
  const kept = [...receipts(dist)];
  const ids = new Set([
    ...[...elements(html)].flatMap((element) => attribute(element, "id") ?? []),
    ...kept.map(({ id }) => id),
  ]);
  const address = (url: string) => told(url, ids, canonical(dist));
  const grounds = new Set<string>();
  const whole = alone(html, dist, {
    address,
    style: STYLE,
    fonts: true,
    picture: (file) => picture(dist, file, grounds),
    end: appendix(kept, address) + plans(dist, address),
    script,
  });
  const body = portable(whole, PATH, { indexing });
  const bytes = Buffer.byteLength(body);
  if (bytes > LIMITS.single)
    throw new Error(`${PATH}: expected at most ${LIMITS.single} bytes; found ${bytes}.`);
  yield { path: PATH, body, kind: "text" };
}

/** The page of the story with the notes that it leaves on a page of their own. */
function withNotes(dist: Dist): string {
  const html = text(dist, "index.html");
  const notes = text(dist, NOTES);
  const lists = new Map(
    all(parsePage(notes), (one) => attribute(one, "class") === "notes").map((section) => {
      const { startOffset, endOffset } = all(section, tag("ol"))[0]!.sourceCodeLocation!;
      return [`/notes/#${attribute(section, "id")}`, notes.slice(startOffset, endOffset)];
    }),
  );
  const changes = all(parsePage(html), part("notes")).map((section): Change => {
    const [link] = all(section, (one) => attribute(one, "data-notes") !== undefined);
    const list = lists.get((link && attribute(link, "href")) ?? "");
    if (!list) throw new Error(`${PATH}: ${NOTES} has no notes for a chapter of the story`);
    const [place] = all(section, (one) => one.childNodes.includes(link!));
    const { startOffset: start, endOffset: end } = place!.sourceCodeLocation!;
    return { start, end, text: list };
  });
  return changed(html, changes);
}

/** Where an address of the site leads from the one file: into it if it holds that, else to the site. */
function told(url: string, ids: ReadonlySet<string>, base: URL): string {
  if (!/^\/(?!\/)/.test(url)) return url;
  // The folder of plans is no address here but the beginning of their ids.
  if (url.endsWith("*")) return url.slice(1);
  const { pathname, hash } = new URL(url, base);
  const id = (pathname + hash.replace("#", "")).slice(1).replace(/\/$/, "");
  if (url === "/") return "#content";
  return ids.has(id) ? `#${id}` : new URL(url, base).href;
}

/** The receipt of every number and the table of every picture, from the pages they stand on. */
function* receipts(dist: Dist): Generator<Kept> {
  for (const path of [...dist.keys()].sort()) {
    const page = /^((?:facts|scenes)\/[^/]+)\/index\.html$/.exec(path)?.[1];
    if (!page) continue;
    const html = text(dist, path);
    let part = "";
    for (const element of elements(html)) {
      const { sourceCodeLocation: at, tagName } = element;
      if (tagName === "section") part = `/${attribute(element, "id")}`;
      if (attribute(element, "data-receipt") === undefined) continue;
      yield { id: page + part, html: html.slice(at!.startOffset, at!.endOffset) };
    }
  }
}

/** Receipts and tables at the end of the page, folded away until a link leads into them. */
function appendix(kept: readonly Kept[], address: (url: string) => string): string {
  const parts = kept.map(({ id, html }) => {
    const changes = [...elements(html)].flatMap((element) => readdressed(element, address));
    return `<section id="${id}">${changed(html, changes)}</section>`;
  });
  return (
    `<details class="plain narrow appendix"><summary>${markup(say("kit.single.appendix"))}</summary>` +
    `${parts.join("")}</details>`
  );
}

/** What the scenes are drawn from, both frames, as data that stands in the page. */
function plans(dist: Dist, address: (url: string) => string): string {
  return Object.keys(scenes)
    .flatMap((scene) => ["wide", "narrow"].map((frame) => `scenes/${scene}/${frame}.json`))
    .map((path) => {
      const plan = JSON.parse(text(dist, path)) as SceneData;
      for (const told of Object.values(plan.readings)) told.href = address(told.href);
      return `<script type="application/json" id="${path}">${scriptJson(plan)}</script>`;
    })
    .join("");
}

/**
 * A state of a scene as SVG in the page: its words are text, its looks the style of the page.
 *
 * @param grounds those that the page has: each is written once, and those met here are added
 */
function picture(dist: Dist, file: string, grounds: Set<string>): string {
  const { scene: name, state } = drawnIn(file)!;
  const { frame, model, drawn, states, slots } = JSON.parse(
    text(dist, `scenes/${name}/narrow.json`),
  ) as SceneData;
  const draw: Draw = drawn ? fade : scenes[name]!.draw;
  const shown = states[state]!;
  const ground = Object.entries(slots).map(([key, marks]) => {
    const id = `ground-${name}-${key}`;
    const href = { href: `#${id}` };
    if (grounds.has(id)) return [key, toString(mark("use", key, href))];
    // Rules reach into what is used only from within it.
    return [key, toString(group(key, { id, class: `stage ${frame.name}` }, marks))];
  });
  const whole = stage(frame, shown, draw(model, shown.state));
  // It is no stage to play on: that is what the attribute would say.
  const attrs = Object.fromEntries(
    Object.entries(whole.attrs).filter(([name]) => name !== "data-stage"),
  );
  const svg = toString({ ...whole, attrs }, Object.fromEntries(ground));
  // Not every state shows each ground of its scene: what counts is what was written.
  for (const [, id] of svg.matchAll(/ id="(ground-[^"]+)"/g)) grounds.add(id!);
  return svg;
}
