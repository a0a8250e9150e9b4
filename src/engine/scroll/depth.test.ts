// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { tellEnd, tellStep } from "./depth";

const heard: [string, unknown][] = [];
for (const name of ["storystep", "storyend"])
  document.addEventListener(name, (event) =>
    heard.push([name, (event as CustomEvent<unknown>).detail]),
  );

test("a step is told once while it is the reader’s, and again when it is again", () => {
  document.body.innerHTML = `<section data-chapter="caspian"><div data-scene="level"><p data-step="a"></p><p data-step="b"></p></div></section>`;
  const [a, b] = document.querySelectorAll<HTMLElement>("[data-step]");
  for (const step of [undefined, a, a, b, undefined, b, a]) tellStep(step);
  const of = (step: string) => ["storystep", { chapter: "caspian", scene: "level", step }];
  expect(heard.splice(0)).toEqual([of("a"), of("b"), of("a")]);
});

test("a step that stands in no chapter is told without one", () => {
  document.body.innerHTML = `<p data-step="a"></p>`;
  tellStep(document.querySelector<HTMLElement>("[data-step]")!);
  expect(heard.splice(0)).toEqual([
    ["storystep", { chapter: undefined, scene: undefined, step: "a" }],
  ]);
});

test("a page without a foot, and a browser that sees nothing come, tell of no end", () => {
  document.body.innerHTML = "<p></p>";
  expect(tellEnd).not.toThrow();
  document.body.innerHTML = "<footer></footer>";
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
  expect(tellEnd).not.toThrow();
  expect(heard).toEqual([]);
});

test("the end of the page is told once", () => {
  document.body.innerHTML = "<footer></footer>";
  let see: (entries: { isIntersecting: boolean }[]) => void = () => {};
  const disconnect = vi.fn();
  const observe = vi.fn();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: typeof see) {
        see = told;
      }
      observe = observe;
      disconnect = disconnect;
    },
  );
  tellEnd();
  expect(observe).toHaveBeenCalledExactlyOnceWith(document.querySelector("footer"));
  see([{ isIntersecting: false }]);
  expect(heard).toEqual([]);
  see([{ isIntersecting: false }, { isIntersecting: true }]);
  expect(heard).toEqual([["storyend", {}]]);
  expect(disconnect).toHaveBeenCalledOnce();
});
