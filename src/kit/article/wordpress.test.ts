import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { lost } from "../../../tests/kses";
import { hostile } from "../../../tests/hostile";
import { sayable } from "../../../tests/sample";
import type { Figure, Story } from "./model";
import { wordpress } from "./wordpress";

const figure = (alt: string): Figure => ({
  id: "cargo-record",
  scene: "cargo",
  state: "record",
  headline: "A record",
  alt,
  credit: "Sources: A.",
  width: 880,
  height: 690.4,
});

const story = (words: string, figures = [figure(words), figure(words)]): Story => ({
  title: words,
  standfirst: words,
  language: "en",
  published: "2026-11-23",
  modified: "2026-11-29",
  url: "https://story.example/",
  chapters: [
    {
      id: "opening",
      label: "Opening",
      title: words,
      summary: words,
      published: "2026-11-23",
      modified: "2026-11-29",
      url: "https://story.example/chapters/opening/",
      blocks: [
        { kind: "paragraph", words: [{ kind: "text", text: words }] },
        ...figures.map((one) => ({ kind: "figure", figure: one }) as const),
      ],
      notes: [],
    },
  ],
});

const picture = ({ scene, state }: Figure) => `https://story.example/stills/${scene}/${state}.png`;

/** The items of an import, each as its fields. */
function items(xml: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  let name = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    name = tag.name;
    if (name === "item") found.push({});
  });
  const said = (text: string) => {
    const last = found.at(-1);
    if (last && name) last[name] = (last[name] ?? "") + text;
  };
  parser.on("text", said);
  parser.on("cdata", said);
  parser.on("closetag", () => (name = ""));
  parser.on("error", (error) => expect.fail(error.message));
  parser.write(xml).close();
  return found;
}

test("a chapter is a draft, and each of its pictures is attached to it once", () => {
  const [post, photo, ...more] = items(wordpress(story("Words"), picture));
  expect(more).toEqual([]);
  expect(post).toMatchObject({
    "wp:post_type": "post",
    "wp:status": "draft",
    "wp:post_name": "opening",
    pubDate: "Mon, 23 Nov 2026 00:00:00 +0000",
  });
  expect(photo).toMatchObject({
    "wp:post_type": "attachment",
    "wp:post_parent": post!["wp:post_id"],
    "wp:attachment_url": picture(figure("")),
    "excerpt:encoded": "A record. Sources: A.",
    "wp:meta_key": "_wp_attachment_image_alt",
    "wp:meta_value": "Words",
  });
});

test("the importer finds the address of each attached picture in the text, which keeps all", () => {
  const [post, photo] = items(wordpress(story("Words"), picture));
  const content = post!["content:encoded"]!;
  expect(content).toContain(`src="${photo!["wp:attachment_url"]}"`);
  expect(lost(content)).toEqual([]);
});

test("hostile words stay words", () => {
  for (const words of hostile) {
    const [post, photo] = items(wordpress(story(sayable(words)), picture));
    expect(photo!["wp:meta_value"] ?? "").toBe(sayable(words));
    expect(lost(post!["content:encoded"]!)).toEqual([]);
  }
});
