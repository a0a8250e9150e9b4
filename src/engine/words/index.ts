export { accented, ACCENTED, asSpoken, isPseudo, MIRRORED } from "./accents";
export { chosenLanguage } from "./chosen";
export { foreign, languageOf, type Foreign } from "./foreign";
export { format, formatRich, type Given } from "./format";
export {
  direction,
  formatDate,
  formatNumber,
  isIso,
  printLocale,
  quote,
  quoteMarks,
  spell,
  type Range,
} from "./locale";
export type { Message, Messages } from "./message";
export { joined, type Joint } from "./list";
export { nameOf, namesIn, type Names } from "./names";
export { isPseudoLocale, pseudo, type PseudoLocale } from "./pseudo";
export { readMessages } from "./read";
export { messageOf, refuseUnused, speaker, type Speaker } from "./speaker";
export { dateStyles, numberStyles, type DateStyle } from "./styles";
export {
  quoted,
  refuseUnsourced,
  unsourced,
  wordsOf,
  type Exceptions,
  type Unsourced,
} from "./unsourced";
export { element, linkTo, put, type Wrap } from "./tags";
export type { Context, Param, Params, Quantity, RowValue, Tags, Values } from "./values";
