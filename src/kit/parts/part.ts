import { nearest } from "../../engine/base/errors";
import { compose } from "../../engine/scene/compose";
import { drawnIn } from "../../engine/stills/drawn";
import { text, type Dist } from "../copy/dist";
import { all, parsePage, tag, textOf } from "../dom";
import { scenes, site, stations } from "@story";

/** A state of a scene. */
export interface Picture {
  scene: string;
  state: string;
}

/** What a kit holds: the whole story, or a part that is taken by itself. */
export interface Part {
  kind: "story" | "chapter" | "page" | "scene" | "picture";
  /** What it is called on a command line and in addresses: `caspian`, `cargo`, `cargo/record`. */
  name: string;
  title: string;
  /** Its pictures, in order. */
  pictures: readonly Picture[];
  /** Its page, as a path in the site, such as `chapters/caspian/index.html`. */
  page?: string;
}

const statesOf = (scene: string): Picture[] =>
  Object.keys(compose(scenes[scene]!, "wide").states).map((state) => ({ scene, state }));

/** The whole story. */
export const wholeStory = (): Part => ({
  kind: "story",
  name: "",
  title: site.title,
  pictures: Object.keys(scenes).flatMap(statesOf),
});

/** Pages that are no chapters and may be taken like one, where the site has them. */
const PAGES = ["brief"] as const;

/** Everything that may be taken by itself: the chapters and such pages, scenes, and pictures. */
export function everyPart(dist: Dist): Part[] {
  const chapters = stations.map(({ chapter }) => paged(dist, "chapter", chapter));
  const pages = PAGES.filter((name) => dist.has(`${name}/index.html`)).map((name) =>
    paged(dist, "page", name),
  );
  const drawn = Object.values(scenes).flatMap(({ name, title }): Part[] => [
    { kind: "scene", name, title, pictures: statesOf(name) },
    ...statesOf(name).map(({ state }): Part => {
      const { headline } = compose(scenes[name]!, "wide").steps[state]!;
      return {
        kind: "picture",
        name: `${name}/${state}`,
        title: headline,
        pictures: [{ scene: name, state }],
      };
    }),
  ]);
  return [...chapters, ...pages, ...drawn];
}

/**
 * A part by its name.
 *
 * @throws Error where there is none of that name
 */
export function partOf(dist: Dist, name: string): Part {
  const parts = everyPart(dist);
  const found = parts.find((one) => one.name === name);
  if (found) return found;
  const like = nearest(
    name,
    parts.map((one) => one.name),
  );
  throw new Error(
    `There is no chapter, page, scene or picture "${name}". The nearest are ${like.join(", ")}.`,
  );
}

function paged(dist: Dist, kind: "chapter" | "page", name: string): Part {
  const page = `${kind === "chapter" ? "chapters/" : ""}${name}/index.html`;
  const html = text(dist, page);
  const [head] = all(parsePage(html), tag("h1"));
  return { kind, name, title: head ? textOf(head) : name, pictures: picturesIn(html), page };
}

/** The pictures that a page shows, each once, in the order in which it shows them. */
function picturesIn(html: string): Picture[] {
  const found = new Map<string, Picture>();
  for (const [, address = ""] of html.matchAll(/"(\/drawn\/[^"]+)"/g)) {
    const { scene = "", state = "" } = drawnIn(address) ?? {};
    if (scenes[scene]) found.set(`${scene}/${state}`, { scene, state });
  }
  return [...found.values()];
}
