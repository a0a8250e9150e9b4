// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";

const story = `
  <nav class="line">
    <a data-station="shores"></a><a data-station="lake"></a><a data-station="port"></a>
  </nav>
  <p class="said"></p>
  <main>
    <section data-chapter="shores">
      <section data-step="a" id="bars-a" aria-label="It grew"></section>
      <section data-step="b" id="bars-b" aria-label="It fell"></section>
    </section>
    <section data-chapter="lake">
      <section data-step="c" id="bars-c" aria-label="It rests"></section>
    </section>
    <section data-chapter="port">
      <section data-step="d" id="bars-d" aria-label="It lands"></section>
      <section data-step="e" id="bars-e" aria-label="It ends"></section>
    </section>
  </main>`;

let follow: (at: number, chapter?: HTMLElement) => void;
const said = () => one(".said").textContent;
const train = () => one(".line").style.getPropertyValue("--at");
const current = () =>
  [...document.querySelectorAll<HTMLElement>("[aria-current=step]")].map(
    ({ dataset }) => dataset["station"],
  );
/** Waits as long as the page does. */
const later = (ms = 600) => vi.advanceTimersByTimeAsync(ms);

async function open(url = "/"): Promise<void> {
  page(story, { url });
  document.documentElement.dataset["reading"] = "scroll";
  const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")];
  const module = await import("./follow");
  follow = (...where) => module.follow(steps, ...where);
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test("the address names the step, and who listens hears of its picture", async () => {
  await open();
  follow(1);
  await later();
  expect(location.hash).toBe("#bars-b");
  expect(said()).toBe("Picture: It fell");
  follow(-1);
  await later();
  expect(location.hash).toBe("");
  expect(said()).toBe("");
});

test("the train stays at its last station while the last chapter is read", async () => {
  await open();
  for (const at of [3, 4]) {
    follow(at);
    expect([train(), current()]).toEqual(["1", ["port"]]);
  }
});

test("a reader who scrolls fast is followed twice a second at most, to where the rest is", async () => {
  await open();
  const replaced = vi.spyOn(history, "replaceState");
  follow(0);
  await later();
  expect(replaced).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 10; i++) {
    follow(i % 3);
    await later(10);
  }
  expect(replaced).toHaveBeenCalledTimes(1);
  follow(2);
  await later();
  expect(replaced).toHaveBeenCalledTimes(2);
  expect(location.hash).toBe("#bars-c");
  replaced.mockRestore();
});

test("what the address asks is kept, but for the step", async () => {
  await open("/?read=scroll");
  follow(0);
  await later();
  expect(location.href).toMatch(/\/\?read=scroll#bars-a$/);
  follow(-1);
  await later();
  expect(location.href).toMatch(/\/\?read=scroll$/);
});

test("at the top an address that names a chapter is left, one that names a step is not", async () => {
  await open("/#shores");
  follow(-1);
  await later();
  expect(location.hash).toBe("#shores");
  await open("/#bars-a");
  follow(-1);
  await later();
  expect(location.hash).toBe("");
});

test("where stills stand in the text, nothing is said of pictures", async () => {
  await open();
  document.documentElement.dataset["reading"] = "article";
  follow(1);
  await later();
  expect(said()).toBe("");
  expect(location.hash).toBe("#bars-b");
});

test("the train stands where the reader is, and its station is the current one", async () => {
  await open();
  for (const [at, share, station] of [
    [-1, "0", []],
    [0, "0", ["shores"]],
    [1, "0.25", ["shores"]],
    [2, "0.5", ["lake"]],
  ] as const) {
    follow(at);
    expect(train()).toBe(share);
    expect(current()).toEqual(station);
  }
});

test("a page without a line, or without words for listeners, is followed all the same", async () => {
  await open();
  one(".line").remove();
  one(".said").remove();
  follow(2);
  await later();
  expect(location.hash).toBe("#bars-c");
});

test("a step is told to who counts, as it is the reader’s", async () => {
  await open();
  const told = vi.fn();
  document.addEventListener("storystep", told);
  follow(1);
  expect(told).toHaveBeenCalledTimes(1);
});

test("who stays at a step hears of it once, and the address is written once", async () => {
  await open();
  const replaced = vi.spyOn(history, "replaceState");
  follow(1);
  await later();
  const words = one(".said").firstChild;
  follow(1);
  await later();
  // Words that are written again are read out again.
  expect(one(".said").firstChild).toBe(words);
  expect(replaced).toHaveBeenCalledTimes(1);
  replaced.mockRestore();
});

test("at the head of a chapter the address names it, for its first step is yet to come", async () => {
  await open();
  follow(0, one("[data-chapter=lake]"));
  await later();
  expect([location.hash, current(), said()]).toEqual(["#lake", ["lake"], ""]);
});

test("a step that stands in no chapter is followed by nothing", async () => {
  await open();
  one("main").append(...one("[data-chapter=shores]").children);
  follow(0);
  await later();
  expect([location.hash, current(), said()]).toEqual(["", [], ""]);
});
