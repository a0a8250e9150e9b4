/** What directives of a content security policy let through, by their names. */
export type Directives = Readonly<Record<string, string>>;

const first: Directives = { "default-src": "'none'" };
const last: Directives = {
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/** What every page of ours says: nothing may be loaded, sent or written unless it is named. */
export const strict: Directives = { ...first, ...last };

/** The policy of an SVG that is opened by itself: it has its style and runs nothing. */
export const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The directives of a page, those of all pages among them. @param own what this page lets through */
export const directives = (own: Directives): string[] =>
  Object.entries({ ...first, ...own, ...last }).map(([name, says]) => `${name} ${says}`);

/** The policy of a page, as one text. @param own what this page lets through */
export const policy = (own: Directives): string => directives(own).join("; ");

/** The sources of each directive of a policy, by its name. */
export const readPolicy = (text: string): Map<string, string[]> =>
  new Map(
    text
      .split(";")
      .map((one) => one.trim().split(/\s+/) as [string, ...string[]])
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name, sources]),
  );
