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

test("the end of the page is told once", () => {
  document.body.innerHTML = "<footer></footer>";
  let see: (entries: { isIntersecting: boolean }[]) => void = () => {};
  const disconnect = vi.fn();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: typeof see) {
        see = told;
      }
      observe = vi.fn();
      disconnect = disconnect;
    },
  );
  tellEnd();
  see([{ isIntersecting: false }]);
  expect(heard).toEqual([]);
  see([{ isIntersecting: true }]);
  expect(heard).toEqual([["storyend", {}]]);
  expect(disconnect).toHaveBeenCalledOnce();
});
