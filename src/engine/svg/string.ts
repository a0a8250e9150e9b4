import type { Mark } from "./mark";

/**
 * Writes marks as SVG text.
 *
 * @param slots the text inside each slot, by its key; an unnamed slot stays empty
 */
export function toString(mark: Mark, slots: Readonly<Record<string, string>> = {}): string {
  const attrs = Object.entries(mark.attrs)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join("");
  const inner = mark.slot
    ? (slots[mark.key] ?? "")
    : mark.text !== undefined
      ? escape(mark.text)
      : mark.children.map((child) => toString(child, slots)).join("");
  return `<${mark.tag}${attrs}>${inner}</${mark.tag}>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char]!);
