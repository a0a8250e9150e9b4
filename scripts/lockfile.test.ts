import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  license?: string;
}

interface Own {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;
const { packages } = read<{ packages: Record<string, Package> }>("package-lock.json");
const own = read<Own>("package.json");
const others = Object.entries(packages).filter(([path]) => path);

test("what we depend on is named by exact versions, and by nothing else", () => {
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test("each package of the lockfile has a version and a sum, and comes from no other place", () => {
  expect(others.length).toBeGreaterThan(100);
  for (const [path, { version, integrity, resolved, link }] of others) {
    expect(path).toMatch(/^node_modules\//);
    expect(version, path).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect(resolved ?? link, path).toBeUndefined();
  }
});

test("no package asks for another from git, an address or a folder", () => {
  for (const [path, { dependencies }] of others)
    for (const [name, range] of Object.entries(dependencies ?? {}))
      expect(range, `${path} wants ${name}`).not.toMatch(/^(git|github|https?|file|link)[:+]|\//);
});

test("of those with an install script only node may run it, and each other is denied by name", () => {
  const names = others
    .filter(([, one]) => one.hasInstallScript)
    .map(([path]) => path.split("node_modules/").at(-1)!);
  const allowed = [...new Set(names)].filter((name) => own.allowScripts[name] !== false);
  expect(allowed.filter((name) => name !== "node")).toEqual([]);
  expect(Object.entries(own.allowScripts).filter(([, may]) => may)).toEqual([["node", true]]);
});

test("npm is told to hold to all this", () => {
  const lines = readFileSync(".npmrc", "utf8").split("\n");
  for (const line of ["save-exact=true", "strict-allow-scripts=true"])
    expect(lines).toContain(line);
  for (const way of ["git", "remote", "directory", "file"])
    expect(lines).toContain(`allow-${way}=none`);
});

test("each package says its licence, and what reaches readers is MIT", () => {
  // One package says its licence in a file alone.
  const file = readFileSync("node_modules/png-js/LICENSE", "utf8");
  expect(file).toMatch(/^MIT License/);
  for (const [path, { license }] of others)
    if (path !== "node_modules/png-js") expect(license, path).toBeTruthy();
  expect(packages["node_modules/scrollama"]!.license).toBe("MIT");
});
