// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { copyButtons } from "./copying";
import { hostOf, picker, type Choices } from "./picker";

const host = "https://story.example/";
const frame = `<iframe src="${host}embed/cargo/" title="x" width="100%" height="900" loading="lazy" frameborder="0"></iframe>`;
const told: Choices = {
  host,
  choices: {
    "cargo/a": { scene: "cargo", figure: `<figure><img src="${host}stills/cargo/a.png"></figure>` },
    "cargo/b": { scene: "cargo", figure: "<figure>b</figure>" },
  },
  codes: { cargo: { A: `${host}scenes/cargo/`, C: frame } },
  heights: { cargo: { "320": 640 } },
};

function form() {
  document.body.innerHTML = `<p class="said"></p><form hidden data-copy-word="Copy" data-copied-word="Copied">
    <select name="picture"><option value="cargo/a">a</option><option value="cargo/b">b</option></select>
    <select name="way"><option>A</option><option>B</option><option>C</option></select>
    <select name="width"><option value="">any</option><option value="320">320</option></select>
    <select name="theme"><option value="">-</option><option>dark</option></select>
    <input name="host"><img data-picture="cargo/a"><img data-picture="cargo/b" hidden>
    <textarea data-copy></textarea></form>`;
  const one = document.querySelector("form")!;
  picker(one, told);
  const set = (name: string, value: string) => {
    (one.elements.namedItem(name) as HTMLInputElement).value = value;
    one.dispatchEvent(new Event("input"));
  };
  set("way", "C");
  return { one, set, code: () => one.querySelector("textarea")!.value };
}

test("the picker writes the code of what was chosen", () => {
  const { one, set, code } = form();
  expect(one.hidden).toBe(false);
  expect(code()).toBe(frame);
  set("width", "320");
  expect(code()).toContain('height="640"');
  set("theme", "dark");
  expect(code()).toContain(`src="${host}embed/cargo/?theme=dark"`);
  set("host", "news.example/2026/story/index.html");
  expect(code()).toContain('src="https://news.example/2026/story/embed/cargo/?theme=dark"');
  expect(code()).not.toContain(host);
  set("way", "B");
  expect(code()).toContain('src="https://news.example/2026/story/stills/cargo/a.png"');
  set("picture", "cargo/b");
  expect(code()).toBe("<figure>b</figure>");
  expect([...one.querySelectorAll("img")].map(({ hidden }) => hidden)).toEqual([true, false]);
});

test.each([
  ["", ""],
  ["news.example", "https://news.example/"],
  ["http://news.example/a", "http://news.example/a/"],
  ["https://news.example/a/", "https://news.example/a/"],
  ['"><script>', ""],
  ["javascript:alert(1)", ""],
])("a host typed as %s is %s", (typed, whole) => expect(hostOf(typed)).toBe(whole));

test("a text to be copied has a button, which says that it was", async () => {
  const { one } = form();
  let copied = "";
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
  });
  copyButtons(one);
  const button = one.querySelector("button")!;
  expect(button.textContent).toBe("Copy");
  button.click();
  await new Promise((done) => setTimeout(done));
  expect([button.textContent, copied]).toEqual(["Copied", frame]);
  expect(document.querySelector(".said")!.textContent).toBe("Copied");
});
