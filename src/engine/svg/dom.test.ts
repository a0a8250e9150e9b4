// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { create, patch, type Slots } from "./dom";
import { group, label, mark, slot, type Mark } from "./mark";

const seed = Number(process.env["FC_SEED"] ?? 20261126);

const keys = fc.constantFrom(..."abcde");
const attrs = fc.dictionary(fc.constantFrom("x", "y", "class", "data-row"), fc.nat(3), {
  maxKeys: 3,
});
const { tree } = fc.letrec<{ tree: Mark }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .record({ key: keys, attrs, text: fc.constantFrom("", "one", "4 < 5 & 6") })
      .map((one) => mark("text", one.key, one.attrs, one.text)),
    fc
      .record({
        key: keys,
        attrs,
        children: fc.uniqueArray(tie("tree"), { selector: ({ key }) => key, maxLength: 5 }),
      })
      .map((one) => group(one.key, one.attrs, one.children)),
  ),
}));
const picture = fc
  .uniqueArray(tree, { selector: ({ key }) => key, maxLength: 5 })
  .map((children) => group("picture", {}, children));

/** Marks of one key are of one sort: what is a text in one state is a text in all. */
const alike = (a: Mark, b: Mark): boolean =>
  a.tag === b.tag &&
  b.children.every((two) => {
    const before = a.children.find(({ key }) => key === two.key);
    return !before || alike(before, two);
  });

test(`a drawing that was patched is the one that would be drawn anew (FC_SEED=${seed})`, () => {
  fc.assert(
    fc.property(fc.array(picture, { minLength: 2, maxLength: 4 }), ([first, ...rest]) => {
      const element = create(first!, {});
      let shown = first!;
      for (const next of rest) {
        if (!alike(shown, next)) continue;
        patch(element, shown, next, {});
        shown = next;
        expect(element.isEqualNode(create(next, {})), element.outerHTML).toBe(true);
      }
    }),
    { seed, numRuns: 400 },
  );
});

const three = (...order: string[]) =>
  group(
    "g",
    {},
    order.map((key) => label(key, [0, 0], key)),
  );

test("a mark of the same key stays the same element, wherever it goes", () => {
  const before = three("a", "b", "c");
  const element = create(before, {});
  const [a, , c] = element.children;
  const gone = [...element.children].map((one) => vi.spyOn(one, "remove"));
  patch(element, before, three("c", "d", "a"), {});
  expect([...element.children].map(({ textContent }) => textContent)).toEqual(["c", "d", "a"]);
  expect(element.children[0]).toBe(c);
  expect(element.children[2]).toBe(a);
  expect(gone.map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0]);
});

test("what did not change is not written again", () => {
  const before = three("a", "b");
  const element = create(before, {});
  const [first] = element.children;
  first!.setAttribute("data-told", "");
  const text = first!.firstChild;
  const write = vi.spyOn(Element.prototype, "setAttribute");
  patch(element, before, three("a", "b"), {});
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  expect(first!.hasAttribute("data-told")).toBe(true);
  expect(first!.firstChild).toBe(text);
});

test("a slot is filled when it is made, and then left alone", () => {
  const slots: Slots = { ground: [mark("path", "land", { d: "M0,0" })] };
  const before = group("g", {}, [slot("ground", { opacity: 1 })]);
  const element = create(before, slots);
  const land = element.querySelector("path");
  expect(land?.getAttribute("d")).toBe("M0,0");
  patch(element, before, group("g", {}, [slot("ground", { opacity: 0.5 })]), slots);
  expect(element.querySelector("path")).toBe(land);
  expect(element.firstElementChild!.getAttribute("opacity")).toBe("0.5");
  const empty = group("g", {}, []);
  patch(element, group("g", {}, [slot("ground", { opacity: 0.5 })]), empty, slots);
  expect(element.children).toHaveLength(0);
  expect(create(slot("unknown", {}), slots).childNodes).toHaveLength(0);
});
