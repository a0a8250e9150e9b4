// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";

const story = `<main data-scene-data="/scenes/"><section class="stage" data-scene="bars"></section></main>`;
const asked: string[] = [];
const loaded = vi.fn(() => Promise.resolve([]));

/** The module anew, as in a page that was just opened. */
async function dataOf(frame: string) {
  const { sceneDataOf } = await import("./scene-data");
  return sceneDataOf(one("[data-scene]"), frame);
}

beforeEach(() => {
  page(story);
  asked.length = 0;
  loaded.mockClear();
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve({
      url: "https://news.example/story/scenes/bars/wide.json",
      json: () => Promise.resolve({ readings: { a: { href: "../../facts/a/" } } }),
    });
  });
  Object.defineProperty(document, "fonts", { value: { load: loaded }, configurable: true });
  return () => vi.unstubAllGlobals();
});

test("a scene is fetched for its frame, and its addresses are told from where it lies", async () => {
  const { readings } = await dataOf("wide");
  expect(asked).toEqual(["/scenes/bars/wide.json"]);
  expect(readings["a"]!.href).toBe("https://news.example/story/facts/a/");
});

test("the letters that only pictures have are asked for once", async () => {
  one(".stage").style.cssText = "--text: Serif; --display: Display; --label: Sans";
  await dataOf("wide");
  await dataOf("narrow");
  expect(loaded.mock.calls).toEqual([
    ["italic 1em Serif", undefined],
    ["600 1em Display", "ğ"],
    ["400 1em Sans", "ğ"],
  ]);
});

test("a font that does not come keeps no picture back", async () => {
  loaded.mockImplementation(() => Promise.reject(new Error("no")));
  expect(await dataOf("wide")).toHaveProperty("readings");
});

test("where the page holds the scene itself, nothing is fetched", async () => {
  document.body.insertAdjacentHTML(
    "beforeend",
    `<script type="application/json" id="/scenes/bars/wide.json">{"readings":{},"here":true}</script>`,
  );
  expect(await dataOf("wide")).toEqual({ readings: {}, here: true });
  expect(asked).toEqual([]);
});
