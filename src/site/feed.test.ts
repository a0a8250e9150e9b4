import { expect, test } from "vitest";
import type { Correction } from "../engine/tables/corrections";
import { correctionsFeed } from "./feed";
import { site } from "@story";

const correction = (over: Partial<Correction> = {}): Correction => ({
  id: "2026-12-01-cargo-2024",
  date: "2026-12-01",
  title: "Cargo of 2024",
  rows: ["cargo-2024"],
  version: "v2",
  was: "4.48 million tonnes",
  now: "4.5 million tonnes",
  why: "The ministry printed a later count.",
  ...over,
});

test("the feed has corrections and versions, newest first, and no letter that XML would take", () => {
  const feed = correctionsFeed(
    new URL("https://a.example/"),
    [correction({ was: "5 < 6 & 7", now: 'a "b" > c' })],
    [
      { id: "v1", date: "2026-11-23", what: "First" },
      { id: "v2", date: "2026-12-03", what: "Second" },
    ],
  );
  expect([...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title)).toEqual([
    `${site.title}: corrections and data`,
    "Data v2",
    "Correction: Cargo of 2024",
    "Data v1",
  ]);
  expect(feed).toContain("It said: 5 &lt; 6 &amp; 7. It says: a &quot;b&quot; &gt; c.");
  expect(feed).toContain("<updated>2026-12-03T00:00:00Z</updated>\n  <author>");
  expect(feed).toContain('<link href="https://a.example/corrections/#2026-12-01-cargo-2024"/>');
});

test("entries of one day keep their order in the feed, corrections before versions", () => {
  const same = [correction(), correction({ id: "2026-12-01-talks", title: "B", rows: ["talks"] })];
  const feed = correctionsFeed(new URL("https://a.example/"), same, [
    { id: "v1", date: "2026-12-01", what: "First" },
    { id: "v2", date: "2026-12-01", what: "Second" },
  ]);
  expect([...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title).slice(1)).toEqual([
    "Correction: Cargo of 2024",
    "Correction: B",
    "Data v2",
    "Data v1",
  ]);
  expect(feed).toContain("<id>https://a.example/data/#v2</id>");
  expect(feed).toContain("<id>https://a.example/corrections/</id>");
  expect(feed).toContain('<link rel="self" href="https://a.example/corrections/feed.xml"/>');
  expect(feed).toContain("<summary>Second.</summary>");
  expect(feed).toMatch(/<\/entry>\n<\/feed>\n$/);
});
