import type { Story } from "../src/kit/article/model";

/**
 * A story that says the same words everywhere: as title, summary, paragraph, link, item, cell,
 * headline, alternative text, credit and note.
 */
export const sample = (words: string): Story => {
  const text = { kind: "text", text: words } as const;
  const url = "https://road-around.example/";
  return {
    title: words,
    standfirst: words,
    language: "en",
    published: "2026-11-23",
    modified: "2026-11-24",
    url,
    chapters: [
      {
        id: "opening",
        label: "Opening",
        title: words,
        summary: words,
        published: "2026-11-23",
        modified: "2026-11-24",
        url: `${url}chapters/opening/`,
        blocks: [
          { kind: "heading", words: [text] },
          { kind: "paragraph", words: [text] },
          {
            kind: "paragraph",
            words: [{ kind: "link", href: `${url}facts/gap/`, fact: true, words: [text] }],
          },
          { kind: "paragraph", words: [{ kind: "strong", words: [text] }] },
          { kind: "quote", words: [text] },
          { kind: "list", ordered: false, items: [[text], [text]] },
          { kind: "table", rows: [[[text], [text]]] },
          {
            kind: "figure",
            figure: {
              id: "kars-even",
              scene: "kars",
              state: "even",
              headline: words,
              alt: words,
              credit: words,
              width: 880,
              height: 798,
            },
          },
        ],
        notes: [[text]],
      },
    ],
  };
};

/** Words as they must come out: without what XML cannot hold, spaces as a browser shows them. */
export const sayable = (words: string): string =>
  tidy(
    words
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ""),
  );

/** Spaces as a browser shows them. */
export const tidy = (words: string): string => words.replace(/[\s\u0085]+/g, " ").trim();
