/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The longest path that still unpacks on Windows, below a folder of a hundred letters. */
export const LONGEST = 150;

/** What may be wrong with a path: the messages of `verify.path`. */
export type PathFault =
  | "empty"
  | "ascii"
  | "backslash"
  | "root"
  | "long"
  | "part"
  | "out"
  | "letters"
  | "hidden"
  | "option"
  | "dot"
  | "device";

/** What is wrong with a part of a path, the first that is true. */
const PARTS: readonly (readonly [PathFault, (part: string) => boolean])[] = [
  ["part", (part) => part === ""],
  ["out", (part) => part === "." || part === ".."],
  ["letters", (part) => !/^[A-Za-z0-9._-]+$/.test(part)],
  ["hidden", (part) => part.startsWith(".") && part !== ".htaccess"],
  ["option", (part) => part.startsWith("-")],
  ["dot", (part) => part.endsWith(".")],
  ["device", (part) => DEVICES.test(part)],
];

/**
 * What is wrong with the path of a file in the kit; nothing where it is safe to unpack on any
 * system and to link to on any host.
 *
 * @param path as it stands in the folder, such as `site/index.html`
 */
export function faultOfPath(path: string): PathFault | undefined {
  if (path === "") return "empty";
  if (!/^[\x21-\x7e]*$/.test(path)) return "ascii";
  if (path.includes("\\")) return "backslash";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "root";
  if (path.length > LONGEST) return "long";
  for (const part of path.split("/")) {
    const found = PARTS.find(([, wrong]) => wrong(part));
    if (found) return found[0];
  }
  return undefined;
}

/** Paths that would fall on one another where the case of letters does not count. */
export function twins(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const path of paths) seen.set(path.toLowerCase(), (seen.get(path.toLowerCase()) ?? 0) + 1);
  return paths.filter((path) => seen.get(path.toLowerCase())! > 1);
}
