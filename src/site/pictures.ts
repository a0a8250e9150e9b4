import { compose } from "../engine/scene/compose";
import { credit } from "../engine/scene/credit";
import type { StoryScene as Scene } from "../engine/story";
import { publisher, rights } from "./article";
import { data, site } from "@story";

const { versions } = data;

/** What search engines and partners are told of the pictures of a scene, in schema.org’s words. */
export function pictures(base: URL, scene: Scene): Record<string, unknown> {
  const published = versions.rows[0]!.date;
  const at = (path: string) => new URL(path, base).href;
  return {
    "@type": "ImageGallery",
    name: scene.title,
    url: at(`/scenes/${scene.name}/`),
    inLanguage: site.language,
    publisher: publisher(base),
    associatedMedia: Object.entries(compose(scene, "wide").steps).map(([state, step]) => ({
      "@type": "ImageObject",
      name: step.headline,
      caption: scene.story.words.say("credit.picture", {
        headline: step.headline,
        credit: credit(scene, step),
      }),
      description: step.alt,
      contentUrl: at(`/stills/${scene.name}/${state}.png`),
      url: at(`/scenes/${scene.name}/#${state}`),
      encodingFormat: "image/png",
      creator: { "@type": "Organization", name: site.publisher, url: base.href },
      ...rights(base, published),
    })),
  };
}
