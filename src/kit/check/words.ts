import type { Reason } from "./refused";

/** The words that the page writes when it has looked; they hold names in braces. */
interface CheckWords {
  busy: string;
  well: string;
  yoursOnly: string;
  mend: string;
  right: string;
  changed: string;
  missing: string;
  added: string;
  yours: string;
  more: string;
  same: string;
  other: string;
  refused: string;
  reasons: Record<Reason, string>;
}

/** What the page is told by the kit: its words, and the files that are a partner's to change. */
export interface Told {
  words: CheckWords;
  yours: readonly string[];
}

/** Words with what they name. */
export const filled = (text: string, names: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(names[name] ?? whole));
