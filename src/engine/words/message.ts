import {
  TYPE,
  type MessageFormatElement,
  type PluralElement,
  type SelectElement,
} from "@formatjs/icu-messageformat-parser";
import { InputError, type Place } from "../base/errors";

export type Element = MessageFormatElement;

/** One message, parsed. */
export interface Message {
  readonly key: string;
  /** The text of the message as ICU reads it, after JSON escapes. */
  readonly source: string;
  readonly ast: readonly Element[];
  /** Where an offset of `source` stands in the file; 0 is the message’s first character. */
  at(offset: number): Place;
}

/** The messages of one file, which is in one language. */
export interface Messages {
  readonly file: string;
  /** The language by the file’s name, or that of a pseudo-language. */
  readonly locale: string;
  readonly byKey: ReadonlyMap<string, Message>;
}

/** Where in its message an element begins. */
export const offsetOf = (element: Element): number => element.location?.start.offset ?? 0;

/** Stops at an offset of a message. @throws InputError always */
export function stop(
  message: Message,
  offset: number,
  ...[expected, found, advice]: [string, string, string]
): never {
  throw new InputError(message.at(offset), { expected, found, advice });
}

/** The tag, select or plural that holds an element. */
export type Parent = Element | undefined;

/** Visits every element, those inside tags and options too, in the order of the text. */
export function* elements(
  list: readonly Element[],
  parent?: Parent,
): Generator<[element: Element, parent: Parent]> {
  for (const one of list) {
    yield [one, parent];
    if (one.type === TYPE.tag) yield* elements(one.children, one);
    if (one.type === TYPE.select || one.type === TYPE.plural)
      for (const option of Object.values(one.options)) yield* elements(option.value, one);
  }
}

/** The same select or plural with each option’s elements changed. */
export function mapOptions<T extends PluralElement | SelectElement>(
  element: T,
  change: (list: Element[]) => Element[],
): T {
  const options = Object.fromEntries(
    Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: change(option.value) },
    ]),
  );
  return { ...element, options };
}
