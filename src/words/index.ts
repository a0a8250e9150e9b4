const files = import.meta.glob<string>(["./en/*.json", "../story/en/*.json"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const area = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".json".length);

/** The messages of the pages, by area: those of any story, and those of this one. */
export const words = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [
    area(path),
    { path: path.replace("../", "src/").replace("./", "src/words/"), text },
  ]),
);
