import type { Mark } from "./mark";

const SVG = "http://www.w3.org/2000/svg";

/** Marks for slots, by key: what is drawn once. */
export type Slots = Readonly<Record<string, readonly Mark[]>>;

/**
 * Makes a live element, drawn as `before`, look as `after`. Only what differs between the two
 * is written: the document is never read, so a frame costs what changed in it. A slot is
 * filled when it is made, and then left alone.
 */
export function patch(element: Element, before: Mark, after: Mark, slots: Slots): void {
  if (before === after) return;
  for (const name in before.attrs) if (!(name in after.attrs)) element.removeAttribute(name);
  for (const name in after.attrs) {
    const value = after.attrs[name]!;
    if (before.attrs[name] !== value) element.setAttribute(name, String(value));
  }
  if (after.text !== undefined) {
    if (before.text !== after.text) element.textContent = after.text;
    return;
  }
  patchChildren(element, before.children, after.children, slots);
}

function patchChildren(
  parent: Element,
  before: readonly Mark[],
  after: readonly Mark[],
  slots: Slots,
): void {
  const elements = new Map(
    before.map((mark, i) => [mark.key, [mark, parent.children[i]!] as const]),
  );
  const kept = new Set(after.map((mark) => mark.key));
  for (const [key, [, element]] of elements) if (!kept.has(key)) element.remove();
  let next = parent.firstElementChild;
  for (const mark of after) {
    const known = elements.get(mark.key);
    const element = known?.[1] ?? create(mark, slots);
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
    if (known) patch(element, known[0], mark, slots);
  }
}

/** Makes the element of a mark, with all that is in it. */
export function create(mark: Mark, slots: Slots): Element {
  const element = document.createElementNS(SVG, mark.tag);
  for (const name in mark.attrs) element.setAttribute(name, String(mark.attrs[name]));
  if (mark.text !== undefined) element.textContent = mark.text;
  const children = mark.slot ? (slots[mark.key] ?? []) : mark.children;
  for (const child of children) element.append(create(child, slots));
  return element;
}
