import { startOfDay } from "../../engine/base/day";
import { say } from "../words";
import { copyrightNotice, creditLine } from "../../site/credit";
import { figuresOf, wordsOf, type Figure, type Story } from "./model";
import { site } from "@story";

interface Forms {
  html: string;
  text: string;
  /** Where a figure’s wide picture stands, with scheme and host. */
  picture: (figure: Figure) => string;
}

/**
 * The story as news agencies exchange it: IPTC ninjs 3.1, text and HTML as bodies, each picture
 * an associated graphic with headline, alternative text and credit.
 */
export function ninjs(story: Story, { html, text, picture }: Forms) {
  const { title, standfirst, language, modified, url, chapters } = story;
  const counted = wordsOf(chapters.flatMap(({ blocks }) => blocks)).join(" ");
  const count = { charCount: [...counted].length, wordCount: counted.split(/\s+/).length };
  return {
    uri: url,
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    },
    type: "text",
    representationType: "full",
    pubStatus: "usable",
    version: modified,
    ...datesOf(story),
    language,
    title,
    headlines: [{ role: "main", value: title }],
    descriptions: [{ role: "summary", contentType: "text/plain", value: standfirst }],
    by: site.publisher,
    slugline: site.kit,
    ...rightsOf(story),
    bodies: [
      { role: "main", contentType: "text/html", value: html },
      { role: "main", contentType: "text/plain", ...count, value: text },
    ],
    infoSources: [{ name: site.publisher, role: "originator", uri: url }],
    associations: chapters.flatMap(({ blocks }) =>
      figuresOf(blocks).map((figure) => graphic(story, figure, picture(figure))),
    ),
  };
}

const datesOf = ({ published, modified }: Story) => ({
  firstCreated: startOfDay(published),
  versionCreated: startOfDay(modified),
});

const rightsOf = ({ published, url }: Story) => ({
  copyrightHolder: site.publisher,
  copyrightNotice: copyrightNotice(published),
  usageTerms: say("legal.usage", { licence: site.licence.name, credit: creditLine(url) }),
  rightsInfo: { linkedRights: site.licence.url },
});

/** A picture of the story. @param href where it stands, at twice its size */
const graphic = (story: Story, figure: Figure, href: string) => ({
  name: figure.id,
  rel: "figure",
  uri: `${story.url}#${figure.id}`,
  type: "graphic" as const,
  pubStatus: "usable",
  ...datesOf(story),
  language: story.language,
  headlines: [{ value: figure.headline }],
  descriptions: [
    { role: "caption", contentType: "text/plain", value: figure.credit },
    { role: "altText", contentType: "text/plain", value: figure.alt },
  ],
  by: site.publisher,
  ...rightsOf(story),
  renditions: [
    {
      name: "wide",
      href,
      contentType: "image/png",
      width: figure.width * 2,
      height: figure.height * 2,
    },
  ],
});
