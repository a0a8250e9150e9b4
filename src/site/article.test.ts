import { expect, test } from "vitest";
import { newsArticle } from "./article";
import { copyrightNotice, creditLine } from "./credit";

const base = new URL("https://road-around.example");
const story = {
  path: "/chapters/opening/",
  title: "A title",
  summary: "A summary",
  published: "2026-11-23",
  modified: "2026-12-01",
  card: "/cards/opening.png",
  corrections: [],
  chapters: [],
};

test("a chapter is part of the story, and says its rights", () => {
  expect(newsArticle(base, story)).toMatchObject({
    "@type": "NewsArticle",
    mainEntityOfPage: "https://road-around.example/chapters/opening/",
    isPartOf: { url: "https://road-around.example/" },
    license: "https://creativecommons.org/licenses/by/4.0/",
    acquireLicensePage: "https://road-around.example/republish/",
    creditText: "The Road Around",
    copyrightNotice: "© 2026 The Road Around",
    publisher: { correctionsPolicy: "https://road-around.example/corrections/" },
  });
  expect(newsArticle(base, story)).not.toHaveProperty("correction");
  expect(newsArticle(base, story)).not.toHaveProperty("hasPart");
});

test("the story has parts, and what was corrected is told in full by its chapter", () => {
  const corrections = [
    {
      id: "2026-12-01-gap",
      date: "2026-12-01",
      title: "The gap",
      rows: ["gap"],
      version: "v4",
      was: "42 kilometres",
      now: "43 kilometres",
      why: "A later count.",
    },
  ];
  const whole = newsArticle(base, {
    ...story,
    chapters: [{ id: "opening", title: "From Almaty" }],
    corrections,
  });
  expect(whole["hasPart"]).toEqual([
    {
      "@type": "NewsArticle",
      headline: "From Almaty",
      url: "https://road-around.example/chapters/opening/",
    },
  ]);
  const comment = {
    "@type": "CorrectionComment",
    text: "The gap",
    datePublished: "2026-12-01",
    url: "https://road-around.example/corrections/#2026-12-01-gap",
  };
  expect(whole["correction"]).toEqual([comment]);
  expect(newsArticle(base, { ...story, corrections })["correction"]).toEqual([
    { ...comment, text: "The gap. It said: 42 kilometres. It says: 43 kilometres." },
  ]);
});

test("the credit names us, the address and the licence", () => {
  expect(creditLine("https://x.example/")).toBe(
    "First published by The Road Around, https://x.example/. CC BY 4.0.",
  );
  expect(copyrightNotice("2026-11-23")).toBe("© 2026 The Road Around");
});
