import { versions } from "../../data";
import { compose } from "../scene/compose";
import { credit } from "../scene/credit";
import type { Scene } from "../scene/scene";
import { site } from "../../story/config";
import { publisher, rights } from "./article";

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
      caption: `${step.headline}. ${credit(scene, step.rows)}`,
      description: step.alt,
      contentUrl: at(`/stills/${scene.name}/${state}.png`),
      url: at(`/scenes/${scene.name}/#${state}`),
      encodingFormat: "image/png",
      creator: { "@type": "Organization", name: site.publisher, url: base.href },
      ...rights(base, published),
    })),
  };
}
