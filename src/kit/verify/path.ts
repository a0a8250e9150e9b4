/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The longest path that still unpacks on Windows, below a folder of a hundred letters. */
const LONGEST = 150;

/**
 * What is wrong with the path of a file in the kit, in words; nothing where it is safe to unpack
 * on any system and to link to on any host.
 *
 * @param path as it stands in the folder, such as `site/index.html`
 */
export function faultOfPath(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (!/^[\x21-\x7e]*$/.test(path)) return "it holds a character that is not plain ASCII";
  if (path.includes("\\")) return "it holds a backslash";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "it begins at the root of a disk";
  if (path.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  for (const part of path.split("/")) {
    if (part === "") return "it has an empty part";
    if (part === "." || part === "..") return "it leads out of its folder";
    if (!/^[A-Za-z0-9._-]+$/.test(part))
      return "it holds a character other than letters, digits, dot, hyphen and underscore";
    if (part.startsWith(".") && part !== ".htaccess") return "a part of it begins with a dot";
    if (part.startsWith("-")) return "a part of it begins with a hyphen, like an option";
    if (part.endsWith(".")) return "a part of it ends with a dot";
    if (DEVICES.test(part)) return "Windows keeps a part of it for a device";
  }
  return undefined;
}

/** Paths that would fall on one another where the case of letters does not count. */
export function twins(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const path of paths) seen.set(path.toLowerCase(), (seen.get(path.toLowerCase()) ?? 0) + 1);
  return paths.filter((path) => seen.get(path.toLowerCase())! > 1);
}
