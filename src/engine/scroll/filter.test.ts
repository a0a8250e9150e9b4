// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { one, page } from "../../../tests/dom/page";

const table = `
  <form hidden>
    <input name="q"><select name="chapter"><option value=""><option value="a"><option value="b"></select>
    <select name="sure"><option value=""><option value="high"><option value="low"></select>
    <select name="flag"><option value=""><option value="derived"></select>
    <output data-count="{at} of {all}"></output>
  </form>
  <table><tbody>
    <tr id="cargo-2024" data-chapter="a b" data-sure="high" data-flag=""><td>Cargo of the Lake Line</td></tr>
    <tr id="gap" data-chapter="b" data-sure="low" data-flag="derived;conflict"><td>Rails missing</td></tr>
    <tr id="talks" data-sure="high"><td>Talks in Puno</td></tr>
  </tbody></table>`;

const field = (name: string) => one<HTMLInputElement>(`[name=${name}]`);
const seen = () =>
  [...document.querySelectorAll<HTMLElement>("tr")].flatMap((row) => (row.hidden ? [] : [row.id]));
const count = () => one("output").textContent;

async function open(url = "/facts/"): Promise<void> {
  page(table, { url });
  const { filter } = await import("./filter");
  filter(one<HTMLFormElement>("form"), document.querySelectorAll("tr"));
}

/** Types or picks, as a reader does. */
function ask(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event("input", { bubbles: true }));
}

beforeEach(() => open());

test("with script the form is there, and the table is whole", () => {
  expect(one("form").hidden).toBe(false);
  expect(seen()).toEqual(["cargo-2024", "gap", "talks"]);
  expect(count()).toBe("3 of 3");
});

test.each([
  ["q", "CARGO", ["cargo-2024"]],
  ["q", "lake  line", ["cargo-2024"]],
  ["q", "line puno", []],
  ["q", "2024", ["cargo-2024"]],
  ["chapter", "b", ["cargo-2024", "gap"]],
  ["chapter", "a", ["cargo-2024"]],
  ["sure", "high", ["cargo-2024", "talks"]],
  ["flag", "derived", ["gap"]],
])("%s “%s” leaves %j, says how many, and stands in the address", (name, value, ids) => {
  ask(name, value);
  expect(seen()).toEqual(ids);
  expect(count()).toBe(`${ids.length} of 3`);
  expect(new URLSearchParams(location.search).get(name)).toBe(value);
  ask(name, "");
  expect(seen()).toHaveLength(3);
  expect(location.pathname + location.search).toBe("/facts/");
});

test("what is asked together must all fit", () => {
  ask("chapter", "b");
  ask("sure", "low");
  expect(seen()).toEqual(["gap"]);
  expect(location.search).toBe("?chapter=b&sure=low");
  ask("q", "cargo");
  expect(seen()).toEqual([]);
});

test("an address that was sent opens as it was left", async () => {
  await open("/facts/?q=rails&flag=derived");
  expect([field("q").value, field("flag").value]).toEqual(["rails", "derived"]);
  expect(seen()).toEqual(["gap"]);
});

test("the Enter key sends nothing; a page without the form or the table is left alone", async () => {
  expect(one("form").dispatchEvent(new Event("submit", { cancelable: true }))).toBe(false);
  const { filter } = await import("./filter");
  expect(() => {
    filter(null, document.querySelectorAll("tr"));
    filter(one<HTMLFormElement>("form"), []);
  }).not.toThrow();
});
