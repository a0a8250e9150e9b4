import type { Composed } from "./scene/compose";
import type { Scene } from "./scene/scene";
import type { FrameName, Looks } from "./style/style";
import type { Mark } from "./svg/mark";
import type { Data } from "./tables/data";
import type { Messages, Speaker, Values } from "./words";

/** A colour, and what it lies on. */
type Pair = readonly [ink: string, ground: string];

/** The colours of a story, by their names: custom properties without the hyphens. */
export interface Palette {
  /** All of them, in the order a partner is shown them. */
  colours: readonly string[];
  /** Text, and what it is or may be set on. */
  texts: readonly Pair[];
  /** Marks that carry meaning, and what they lie on. */
  marks: readonly Pair[];
  /** Lines that are told apart by colour. */
  apart: readonly string[];
  /** What the reader’s eye is led by: links, and the way through. */
  accent: string;
}

/** Who publishes a story, under what name, in which language. */
export interface Config {
  title: string;
  /** One sentence that says what the story is. */
  standfirst: string;
  publisher: string;
  /** A BCP 47 tag: the language of the words. */
  language: string;
  /** A BCP 47 tag: how numbers and dates are written. */
  locale: string;
  /** The language of what rows say in words, quotations aside; that of the story, if unsaid. */
  rowLanguage?: string;
  /** Of text, data and graphics. */
  licence: { name: string; url: string };
  /** The stations of the story, in order: what the line at the page’s edge shows. */
  stations: readonly { chapter: string; station: string }[];
  /** The gap in the line stands before the station of this chapter. */
  gapBefore?: string;
  /** The line is dashed, because a ship goes there, before the station of this chapter. */
  seaBefore?: string;
  /** The line runs from right to left wherever its stations are named, as its way does on maps. */
  westward?: boolean;
  /** Two states, `scene/state`, that a brand is shown on; the first of two scenes, if unsaid. */
  samples?: readonly string[];
  /** The name of the republishing kit: of its file, its folder, and where a host puts it. */
  kit: string;
  /** The name of the HTML element that holds a picture which is put into another’s page. */
  element: string;
  /** The colours that pages and pictures are drawn with; partners may have others. */
  palette: Palette;
  /** Scenes whose words may hold numbers that no row stands behind. */
  unbound: readonly string[];
}

/** A scene in its story, with its words. */
export interface StoryScene extends Scene {
  story: Story;
  /** What it shows, as a topic. */
  title: string;
  /** What we did to the numbers, in one sentence; printed under the picture. */
  treatment: string;
  words: Speaker;
  /** What was composed of it, by frame. */
  composed: Partial<Record<FrameName, Composed>>;
}

/** A story is a value: its settings, rows, words, scenes and looks. The engine knows no other. */
export interface Story {
  config: Config;
  data: Data;
  /** What messages may name: rows, and numbers of ours. */
  values: Values;
  /** How this language writes units and hedges. */
  units: Messages;
  /** The words of the pages around the pictures, by area and key: `receipt.when`. */
  words: Speaker;
  scenes: Readonly<Record<string, StoryScene>>;
  looks: Looks;
  /** The picture of the cover. What its mark `ground` holds comes as a file of its own. */
  cover: (story: Story, frame: FrameName) => Mark;
}
