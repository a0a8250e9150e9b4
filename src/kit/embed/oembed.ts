import type { StoryScene as Scene } from "../../engine/story";
import { foot } from "../../engine/stills/still";
import { frame } from "./codes";
import { hosted } from "./host";
import { tallest } from "./heights";
import { words } from "./captions";
import { site } from "@story";

/** The scale at which pictures are kept as PNG. */
const SCALE = 2;
const WIDTH = 600;
const DAY = 86_400;

/**
 * What a scene's address answers to a system that asks by oEmbed 1.0: a file, so it is the same
 * whatever width is asked for.
 *
 * @param base where the story is published
 */
export function oembed(scene: Scene, base: URL): Record<string, string | number> {
  const first = words(scene, base).states[0]!.name;
  const { width, height } = foot(scene, first, "wide");
  // A partner's copy has its stills as SVG alone.
  const kind = hosted(base) === base ? "png" : "svg";
  return {
    version: "1.0",
    type: "rich",
    title: scene.title,
    author_name: site.publisher,
    author_url: base.href,
    provider_name: site.publisher,
    provider_url: base.href,
    cache_age: DAY,
    thumbnail_url: new URL(`stills/${scene.name}/${first}.${kind}`, hosted(base)).href,
    thumbnail_width: width * SCALE,
    thumbnail_height: Math.round(height * SCALE),
    html: frame(scene, base),
    width: WIDTH,
    height: tallest(scene, base),
  };
}
