import { createLiteralElement, TYPE, type PluralElement } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import type { Job, Placeholder } from "./find";
import { formatNumber, printLocale } from "./locale";
import { elements, mapOptions, offsetOf, stop, type Element, type Message } from "./message";
import { countOf, keyOf, print } from "./print";
import type { Context, Params, Tags } from "./values";

/** What one message is printed with. */
export interface Given extends Context {
  readonly params?: Params;
}

/**
 * A message as plain text.
 *
 * @throws InputError at the place in the message that cannot be printed
 */
export function format(message: Message, given: Given): string {
  checkTags(message, {});
  return render(message, given, (text) => text);
}

/**
 * A message as HTML: its words and values are escaped, and each tag is what its function makes
 * of the HTML inside it.
 *
 * @throws InputError at a tag without function, a function without tag, and as `format` does
 */
export function formatRich(message: Message, given: Given, tags: Tags): string {
  checkTags(message, tags);
  return render(message, given, escaped, tags);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => ENTITIES[one]!);

function checkTags(message: Message, tags: Tags): void {
  const used = new Set<string>();
  const known = Object.keys(tags);
  for (const [element] of elements(message.ast)) {
    if (element.type !== TYPE.tag) continue;
    used.add(element.value);
    if (!known.includes(element.value))
      stop(
        message,
        offsetOf(element),
        known.length ? `one of the tags ${known.join(", ")}` : "no tag",
        `<${element.value}>`,
        "Take the tag away, or give it a function.",
      );
  }
  const unused = known.find((name) => !used.has(name));
  if (unused)
    stop(message, 0, `<${unused}>…</${unused}> in the message`, "none", "Put it around words.");
}

/** The library does plural, select and tags; what stands for a value is text before. */
interface Binding extends Job {
  safe(text: string): string;
  /** Keeps a value for the library, and tells its name, which no tag can have. */
  hold(value: string | number): string;
}

function render(message: Message, given: Given, safe: Binding["safe"], tags: Tags = {}): string {
  const held: Record<string, string | number> = {};
  const binding: Binding = {
    ...given,
    params: given.params ?? {},
    message,
    safe,
    unit: (at, key, params) => ofUnit({ message, given, at }, key, params),
    hold: (value) => {
      const name = String(Object.keys(held).length);
      held[name] = value;
      return name;
    },
  };
  const ast = message.ast.map((element) => bound(element, binding));
  const form = new IntlMessageFormat(ast, printLocale(given.locale), undefined, { formatters });
  const functions = Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => [name, (inner: string[]) => tag(inner.join(""))]),
  );
  const parts = form.formatToParts<string>({ ...held, ...functions });
  return parts.map(({ value }) => value).join("");
}

interface From {
  message: Message;
  given: Given;
  at: Placeholder;
}

function ofUnit({ message, given, at }: From, key: string, params: Params): string {
  const { units } = given;
  const found = units.byKey.get(key);
  if (found) return format(found, { ...given, values: { ids: [], row: () => undefined }, params });
  return stop(
    message,
    offsetOf(at),
    `words for "${key}" in ${units.file}`,
    "none",
    "Add the key there, with {amount} where the number stands.",
  );
}

/** An element with texts for its values. `count` is what `#` prints, where a range is counted. */
function bound(element: Element, binding: Binding, count?: string): Element {
  const list = (inner: Element[]) => inner.map((one) => bound(one, binding, count));
  switch (element.type) {
    case TYPE.literal:
      return createLiteralElement(binding.safe(element.value));
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
      return createLiteralElement(binding.safe(print(element, binding)));
    case TYPE.pound:
      return count === undefined ? element : createLiteralElement(count);
    case TYPE.tag:
      return { ...element, children: list(element.children) };
    case TYPE.select:
      return { ...mapOptions(element, list), value: binding.hold(keyOf(element, binding)) };
    case TYPE.plural:
      return plural(element, binding);
    case TYPE.time:
      return element;
  }
}

/** The types of the language are behind its engines. */
interface RangeRules extends Intl.PluralRules {
  selectRange(from: number, to: number): string;
}

/** A range is counted by its language’s rule for ranges, which the library has not: as select. */
function plural(element: PluralElement, binding: Binding): Element {
  const count = countOf(element, binding);
  const inside = (shown?: string) =>
    mapOptions(element, (inner) => inner.map((one) => bound(one, binding, shown)));
  if (typeof count === "number") return { ...inside(), value: binding.hold(count) };
  const [from, to] = count.map((end) => end - element.offset) as [number, number];
  const type = element.pluralType ?? "cardinal";
  const rules = new Intl.PluralRules(printLocale(binding.locale), { type }) as RangeRules;
  const rule = rules.selectRange(from, to);
  const shown = binding.safe(formatNumber(binding.locale, [from, to]));
  return { ...inside(shown), type: TYPE.select, value: binding.hold(rule) } as Element;
}

/** A number that stands for # has two decimals at most, as all others. */
const formatters: Formatters = {
  getNumberFormat: (locale, options) =>
    new Intl.NumberFormat(
      locale,
      (options ?? { maximumFractionDigits: 2 }) as Intl.NumberFormatOptions,
    ),
  getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  getPluralRules: (...args) => new Intl.PluralRules(...args),
};
