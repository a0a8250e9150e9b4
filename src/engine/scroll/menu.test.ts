// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { one, page, press } from "../../../tests/dom/page";
import { closeMenu } from "./menu";

const bar = `<details data-menu open><summary tabindex="0">Menu</summary>
  <p id="words">Words</p><a id="link" href="#a">A</a><button data-mode="article" id="mode">Article</button>
  </details><button id="beside">Beside</button>`;
const menu = () => one<HTMLDetailsElement>("[data-menu]");
const click = (id: string) =>
  one(`#${id}`).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));

beforeEach(() => {
  page(bar);
  closeMenu();
});

test.each([
  ["words", true],
  ["link", false],
  ["mode", false],
  ["beside", false],
])("after a click on %s the menu is open: %s", (id, open) => {
  click(id);
  expect(menu().open).toBe(open);
});

test("Escape closes it and gives the focus to what opened it; other keys do not", () => {
  press("a", one("#link"));
  expect(menu().open).toBe(true);
  one("#link").focus();
  press("Escape", one("#link"));
  expect(menu().open).toBe(false);
  expect(document.activeElement).toBe(one("summary"));
});

test("Escape in a closed menu leaves the focus where it is", () => {
  menu().open = false;
  one("#beside").focus();
  press("Escape", menu());
  expect(document.activeElement).toBe(one("#beside"));
});

test("a page without a menu has nothing to close", () => {
  page("<p></p>");
  expect(closeMenu).not.toThrow();
});
