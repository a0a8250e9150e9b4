// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import type { MarkTooltips } from "./tooltip";
import { measured, one, page, placed, press } from "../../../tests/dom/page";

const board = `
  <div class="board"><svg id="svg">
    <rect data-row="a"></rect><rect data-row="b"></rect><text data-row="a"></text>
    <rect data-row="c"></rect><rect data-row="unknown"></rect>
  </svg></div><button id="beside"></button>`;
const told = (value: string) => ({
  value,
  what: `what ${value} is`,
  when: "as of 2024",
  from: "The Herald",
  href: `https://a.example/facts/${value}/`,
});
const readings = { a: told("1"), b: told("2"), c: told("3") };

let tooltips: MarkTooltips;
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>(".readings button")];
const card = () => one(".reading");
const marked = () => [...document.querySelectorAll("[data-told]")].map((mark) => mark.tagName);
const mark = (row: string) => document.querySelector(`svg [data-row=${row}]`)!;

async function open(dir: "ltr" | "rtl" = "ltr"): Promise<void> {
  page(board, { dir });
  const { MarkTooltips } = await import("./tooltip");
  tooltips = new MarkTooltips(one(".board"), document.getElementById("svg")!);
  tooltips.offer(readings);
}

/** Taps where an engine would find a mark, or nothing. */
function tap(found: (x: number, y: number) => Element | null): void {
  document.elementFromPoint = found;
  const where = { clientX: 100, clientY: 100, bubbles: true };
  document.getElementById("svg")!.dispatchEvent(new MouseEvent("click", where));
}

beforeEach(() => open());

test("there is one button for each row that is told of, in the order of the drawing", () => {
  expect(buttons().map(({ dataset }) => dataset["row"])).toEqual(["a", "b", "c"]);
  expect(buttons()[0]!.textContent).toBe("1: what 1 is; as of 2024; The Herald");
  expect(one(".readings").getAttribute("role")).toBe("group");
  expect(one(".readings").getAttribute("aria-label")).toBe("Numbers in this picture");
  expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  expect(card().hidden).toBe(true);
});

describe.each(["ltr", "rtl"] as const)("where text runs %s", (dir) => {
  const [on, back] = dir === "ltr" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];

  test("arrow keys lead along the buttons and round, each telling of its mark", async () => {
    await open(dir);
    buttons()[0]!.focus();
    expect(card().textContent).toContain("what 1 is");
    for (const [key, row] of [
      [on, "b"],
      ["ArrowDown", "c"],
      [on, "a"],
      [back, "c"],
      ["ArrowUp", "b"],
    ] as const) {
      expect(press(key)).toBe(false);
      const now = document.activeElement as HTMLElement;
      expect([now.dataset["row"], now.tabIndex], key).toEqual([row, 0]);
      expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([now]);
    }
    expect(press("Home")).toBe(true);
    (document.activeElement as HTMLElement).blur();
    expect(press("ArrowDown", one(".readings"))).toBe(true);
  });
});

test("the card says the number, what it is, and leads to its page", () => {
  buttons()[1]!.click();
  expect(card().hidden).toBe(false);
  expect(card().textContent).toBe("2 what 2 is. as of 2024. The Herald");
  expect(card().querySelector("a")!.href).toBe("https://a.example/facts/2/");
  expect(marked()).toEqual(["rect"]);
});

test("words are words: nothing of a row is read as markup", () => {
  tooltips.offer({ a: { ...told("1"), value: "<img src=x>", what: "<b>" } });
  buttons()[0]!.click();
  expect(card().querySelector("img")).toBeNull();
  expect(card().textContent).toContain("<img src=x> <b>");
});

test("a tap tells of the mark under it, a second one and one beside close it", () => {
  tap(() => mark("b"));
  expect(card().textContent).toContain("what 2 is");
  tap(() => mark("b"));
  expect([card().hidden, marked()]).toEqual([true, []]);
  tap(() => mark("a"));
  tap(() => mark("c"));
  expect(marked(), "one at a time").toHaveLength(1);
  expect(mark("c").hasAttribute("data-told")).toBe(true);
  tap(() => null);
  expect(card().hidden).toBe(true);
});

test("a finger need not land on the mark, but near it; another picture’s is not meant", () => {
  tap((x, y) => (Math.hypot(x - 100, y - 100) > 6 ? mark("a") : null));
  expect(card().textContent).toContain("what 1 is");
  tooltips.close();
  tap((x, y) => (Math.hypot(x - 100, y - 100) > 15 ? mark("a") : null));
  expect(card().hidden).toBe(true);
  const other = document.createElement("p");
  other.dataset["row"] = "a";
  tap(() => other);
  expect(card().hidden).toBe(true);
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])("a finger may land beside it on any side: %i", (turn) => {
  const [x, y] = [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)];
  for (const far of [7, 14]) {
    tooltips.close();
    tap((...at) =>
      Math.hypot(at[0] - 100 - x * far, at[1] - 100 - y * far) < 3 ? mark("b") : null,
    );
    expect(card().textContent, `${far} px away`).toContain("what 2 is");
    expect(card().hidden).toBe(false);
  }
});

test("a mark of which nothing is known tells nothing", () => {
  tap(() => mark("unknown"));
  expect([card().hidden, marked()]).toEqual([true, []]);
});

test("Escape closes the card, and the focus in it returns to its button", () => {
  buttons()[1]!.click();
  card().querySelector("a")!.focus();
  press("Escape");
  expect([card().hidden, document.activeElement]).toEqual([true, buttons()[1]]);
  buttons()[2]!.focus();
  press("a");
  expect(card().hidden).toBe(false);
  press("Escape");
  expect([card().hidden, document.activeElement]).toEqual([true, buttons()[2]]);
});

test("it closes when the focus leaves the picture, not within it", () => {
  buttons()[0]!.click();
  const leave = (to: Element | null) =>
    buttons()[0]!.dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: to }));
  leave(buttons()[1]!);
  leave(null);
  expect(card().hidden).toBe(false);
  leave(one("#beside"));
  expect(card().hidden).toBe(true);
});

test("in another state a button that stays keeps the focus; those without a mark go", () => {
  buttons()[1]!.focus();
  const held = document.activeElement;
  mark("a").remove();
  document.querySelector("text")!.remove();
  tooltips.offer(readings);
  expect(buttons().map(({ dataset }) => dataset["row"])).toEqual(["b", "c"]);
  expect(document.activeElement).toBe(held);
  expect((held as HTMLElement).tabIndex).toBe(0);
  tooltips.offer({});
  expect([buttons(), one(".readings").hidden]).toEqual([[], true]);
});

test("another state may add marks: buttons keep the order of the drawing, and the Tab key its place", () => {
  buttons()[2]!.focus();
  const added = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  added.setAttribute("data-row", "d");
  document.getElementById("svg")!.prepend(added);
  tooltips.offer({ ...readings, d: told("4") });
  expect(buttons().map(({ dataset }) => dataset["row"])).toEqual(["d", "a", "b", "c"]);
  expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
});

test("the keyboard comes to the marks after the words of their step, unless it is at them now", () => {
  const [first, second] = [document.createElement("p"), document.createElement("p")];
  document.body.append(first, second);
  tooltips.offer(readings, first);
  expect(one(".readings").parentElement).toBe(first);
  buttons()[0]!.focus();
  tooltips.offer(readings, second);
  expect(one(".readings").parentElement).toBe(first);
});

test("the card stands by its mark wherever the picture stands in the window", () => {
  placed(one(".board"), [100, 50, 880, 740]);
  placed(mark("a"), [500, 350, 40, 20]);
  placed(mark("b"), [500, 70, 40, 20]);
  measured(card(), { offsetWidth: 100, offsetHeight: 50 });
  buttons()[0]!.click();
  expect(card().style.transform).toBe("translate(370px,242px)");
  buttons()[1]!.click();
  expect(card().style.transform).toBe("translate(370px,48px)");
  // In a picture that is hardly higher than the card, it stays within.
  placed(one(".board"), [100, 50, 880, 60]);
  buttons()[1]!.click();
  expect(card().style.transform).toBe("translate(370px,10px)");
});

test.each([
  ["above a mark, in its middle", [400, 300], "translate(370px,242px)"],
  ["under it, where there is no room above", [400, 20], "translate(370px,48px)"],
  ["within the picture at its edges", [0, 300], "translate(0px,242px)"],
  ["and at the other", [870, 300], "translate(780px,242px)"],
] as const)("the card stands %s", (_, [x, y], transform) => {
  placed(one(".board"), [0, 0, 880, 740]);
  placed(mark("a"), [x, y, 40, 20]);
  measured(card(), { offsetWidth: 100, offsetHeight: 50 });
  buttons()[0]!.click();
  expect(card().style.transform).toBe(transform);
});
