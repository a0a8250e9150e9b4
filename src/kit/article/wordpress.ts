import { startOfDay } from "../../engine/base/day";
import { markup } from "../../engine/base/escape";
import { captionOf } from "./captions";
import { ascii } from "./html";
import { figuresOf, plain, type Chapter, type Figure, type Story } from "./model";
import { chapterHtml } from "./whole";
import { site } from "@story";

/** Names by which the importer keeps posts and pictures apart; it gives them new ones. */
const [POSTS, PICTURES] = [1000, 2000];

/** Vocabularies of the format, which WordPress calls WXR. */
const SPACES = Object.entries({
  excerpt: "http://wordpress.org/export/1.2/excerpt/",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  wp: "http://wordpress.org/export/1.2/",
})
  .map(([name, uri]) => ` xmlns:${name}="${uri}"`)
  .join("");

/**
 * wordpress.xml: each chapter as a draft, and its pictures as what is attached to it, for
 * Tools → Import → WordPress. The importer fetches each picture from the address that it has here,
 * puts it into the media library with its caption and alternative text, and its new address into
 * the text.
 *
 * @param picture where a figure’s picture stands, with scheme and host
 */
export function wordpress(story: Story, picture: (figure: Figure) => string): string {
  const items = story.chapters.flatMap((chapter, i) => {
    const post = POSTS + i;
    const figures = unique(figuresOf(chapter.blocks), picture);
    return [
      postOf(chapter, post, picture),
      ...figures.map((figure, k) =>
        attachment(figure, { id: PICTURES + 100 * i + k, post, url: picture(figure) }, chapter),
      ),
    ];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"${SPACES}>
<channel>
<title>${markup(story.title)}</title>
<link>${markup(story.url)}</link>
<description>${markup(story.standfirst)}</description>
<language>${story.language}</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata(site.kit)}</wp:author_login><wp:author_display_name>${cdata(site.publisher)}</wp:author_display_name></wp:author>
${items.join("\n")}
</channel>
</rss>
`;
}

/** Each picture once, though a chapter may show it twice. */
const unique = (figures: readonly Figure[], picture: (figure: Figure) => string): Figure[] => [
  ...new Map(figures.map((figure) => [picture(figure), figure])).values(),
];

function postOf(chapter: Chapter, id: number, picture: (figure: Figure) => string): string {
  const content = chapterHtml(chapter, (figure) => ({
    src: picture(figure),
    width: figure.width,
    height: Math.round(figure.height),
  }));
  return item({
    title: markup(chapter.title),
    link: markup(chapter.url),
    ...dated(chapter),
    "content:encoded": cdata(ascii(content)),
    "excerpt:encoded": cdata(chapter.summary),
    "wp:post_id": String(id),
    ...state({ name: chapter.id, status: "draft", type: "post", parent: 0 }),
  });
}

function attachment(
  figure: Figure,
  { id, post, url }: { id: number; post: number; url: string },
  chapter: Chapter,
): string {
  const alt = `<wp:meta_key>${cdata("_wp_attachment_image_alt")}</wp:meta_key><wp:meta_value>${cdata(figure.alt)}</wp:meta_value>`;
  return item({
    title: markup(figure.headline),
    link: markup(url),
    ...dated(chapter),
    "content:encoded": cdata(""),
    "excerpt:encoded": cdata(plain(captionOf(figure))),
    "wp:post_id": String(id),
    ...state({
      name: `${figure.scene}-${figure.state}`,
      status: "inherit",
      type: "attachment",
      parent: post,
    }),
    "wp:attachment_url": cdata(url),
    "wp:postmeta": alt,
  });
}

const dated = ({ published }: Chapter) => ({
  pubDate: new Date(startOfDay(published)).toUTCString().replace("GMT", "+0000"),
  "dc:creator": cdata(site.kit),
  "wp:post_date": cdata(`${published} 00:00:00`),
  "wp:post_date_gmt": cdata(`${published} 00:00:00`),
});

/** How an item stands in WordPress. */
const state = (told: { name: string; status: string; type: string; parent: number }) => ({
  "wp:post_name": cdata(told.name),
  "wp:status": cdata(told.status),
  "wp:post_parent": String(told.parent),
  "wp:menu_order": "0",
  "wp:post_type": cdata(told.type),
  "wp:comment_status": cdata("closed"),
  "wp:ping_status": cdata("closed"),
  "wp:post_password": cdata(""),
  "wp:is_sticky": "0",
});

const item = (fields: Readonly<Record<string, string>>): string =>
  `<item>\n${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join("\n")}\n</item>`;

/** Text as it is; an end of the section in it is cut in two. */
const cdata = (text: string): string =>
  `<![CDATA[${text.toWellFormed().replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
