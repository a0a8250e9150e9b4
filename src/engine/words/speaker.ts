import { InputError, nearest } from "../base/errors";
import { format, formatRich } from "./format";
import type { Message, Messages } from "./message";
import type { Context, Params, Tags } from "./values";

/** Prints the messages of a file and remembers which. */
export interface Speaker {
  readonly messages: Messages;
  /** A message as plain text. @throws InputError when it is missing or cannot be printed */
  say(key: string, params?: Params): string;
  /** A message as HTML. @throws InputError when it is missing or cannot be printed */
  rich(key: string, tags: Tags, params?: Params): string;
  /** Whether there is such a message. Asking is not using. */
  has(key: string): boolean;
  /** The keys that were printed. */
  readonly used: ReadonlySet<string>;
}

/** What prints the messages of a file in a context. */
export function speaker(messages: Messages, context: Context): Speaker {
  const used = new Set<string>();
  const take = (key: string): Message => {
    used.add(key);
    return messageOf(messages, key);
  };
  return {
    messages,
    used,
    has: (key) => messages.byKey.has(key),
    say: (key, params = {}) => format(take(key), { ...context, params }),
    rich: (key, tags, params = {}) => formatRich(take(key), { ...context, params }, tags),
  };
}

/** The message of a key. @throws InputError with the nearest keys, when there is none */
export function messageOf({ file, byKey }: Messages, key: string): Message {
  const found = byKey.get(key);
  if (found) return found;
  const near = nearest(key, [...byKey.keys()]);
  throw new InputError(
    { file, line: 1, column: 1 },
    {
      expected: `a message "${key}"`,
      found: "none",
      advice: near.length ? `The nearest keys are ${near.join(", ")}.` : "The file is empty.",
    },
  );
}

/**
 * Stops at the first message of a file that nothing prints.
 *
 * @param used the keys that were printed, by all that print from the file
 * @throws InputError at that message
 */
export function refuseUnused({ byKey }: Messages, used: ReadonlySet<string>): void {
  for (const { key, at } of byKey.values()) {
    if (used.has(key)) continue;
    throw new InputError(at(0), {
      expected: "every message to be printed",
      found: `"${key}", which nothing prints`,
      advice: "Print it, or take it away.",
    });
  }
}
