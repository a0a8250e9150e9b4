// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { MOST_FILES } from "../pack/zip-limits";
import { chosenFiles, dropped, type Chosen } from "./chosen";
import { Refused } from "./refused";

const file = (name: string, path = "") =>
  Object.defineProperty(new File(["x"], name), "webkitRelativePath", { value: path });
const list = (...files: File[]): FileList =>
  Object.assign(files, { item: (i: number) => files[i] ?? null });

/** The paths of what was chosen, if it was a folder. */
const paths = (chosen: Chosen | undefined) =>
  chosen?.kind === "folder" ? [...chosen.files.keys()] : chosen;

test("one file is a ZIP, several and those of a folder are a folder", () => {
  const zip = file("kit.zip");
  expect(chosenFiles(list())).toBeUndefined();
  expect(chosenFiles(list(zip))).toEqual({ kind: "zip", name: "kit.zip", file: zip });
  const folder = chosenFiles(list(file("a.js", "kit/site/a.js")));
  expect([folder?.name, paths(folder)]).toEqual(["kit", ["kit/site/a.js"]]);
  expect(paths(chosenFiles(list(zip, file("b.zip"))))).toEqual(["kit.zip", "b.zip"]);
});

test("a folder of more files than a kit has is refused before it is read", () => {
  const many = (n: number) =>
    list(...Array.from({ length: n }, (_, i) => file(`${i}`, `kit/${i}`)));
  expect(paths(chosenFiles(many(MOST_FILES)))).toHaveLength(MOST_FILES);
  expect(() => chosenFiles(many(MOST_FILES + 1))).toThrow(new Refused("large"));
});

/** An entry of the older way to a folder: it tells what is in it some at a time. */
interface Entry {
  fullPath: string;
  isFile: boolean;
  isDirectory: boolean;
}
const entryOf = (name: string, path = `/${name}`): Entry =>
  Object.assign(
    { fullPath: path, isFile: true, isDirectory: false },
    { file: (done: (one: File) => void) => done(file(name)) },
  );
const folderOf = (path: string, ...parts: Entry[][]): Entry =>
  Object.assign(
    { fullPath: path, isFile: false, isDirectory: true },
    {
      createReader: () => {
        const rest = [...parts];
        return { readEntries: (done: (some: Entry[]) => void) => done(rest.shift() ?? []) };
      },
    },
  );
const deaf = (path: string): Entry =>
  Object.assign(
    { fullPath: path, isFile: true, isDirectory: false },
    { file: (_: unknown, failed: (why: Error) => void) => failed(new Error("no")) },
  );
const mute = (path: string): Entry =>
  Object.assign(
    { fullPath: path, isFile: false, isDirectory: true },
    {
      createReader: () => ({
        readEntries: (_: unknown, failed: (why: Error) => void) => failed(new Error("no")),
      }),
    },
  );

class FileHandle {
  constructor(readonly name: string) {}
  getFile() {
    return Promise.resolve(file(this.name));
  }
}
class FolderHandle {
  constructor(
    readonly name: string,
    readonly inside: (FileHandle | FolderHandle)[],
  ) {}
  async *values() {
    yield* await Promise.resolve(this.inside);
  }
}

/** What a browser tells of what was dropped: entries, and handles where it has them. */
const data = (entries: (Entry | null)[], handles?: unknown[], files: File[] = []) => ({
  files: list(...files),
  items: [
    { kind: "string", webkitGetAsEntry: () => folderOf("/no") },
    ...entries.map((entry, i) => ({
      kind: "file",
      webkitGetAsEntry: () => entry,
      ...(handles && { getAsFileSystemHandle: () => handles[i] }),
    })),
  ],
});
const drop = (...args: Parameters<typeof data>) =>
  Reflect.apply(dropped, undefined, [data(...args)]);

beforeEach(() => {
  vi.stubGlobal("FileSystemFileHandle", FileHandle);
  vi.stubGlobal("FileSystemDirectoryHandle", FolderHandle);
  return () => vi.unstubAllGlobals();
});

test("a file that is dropped is a ZIP", async () => {
  const zip = file("kit.zip");
  expect(await drop([entryOf("kit.zip")], undefined, [zip])).toMatchObject({ kind: "zip" });
  expect(await drop([null], undefined, [zip])).toMatchObject({ kind: "zip" });
  expect(await drop([])).toBeUndefined();
});

test("a folder that is dropped is read to its last file, the older way and the newer", async () => {
  const whole = ["kit/a.js", "kit/b.js", "kit/site/c.js"];
  const older = folderOf(
    "/kit",
    [entryOf("a.js", "/kit/a.js"), entryOf("b.js", "/kit/b.js")],
    [folderOf("/kit/site", [entryOf("c.js", "/kit/site/c.js")])],
  );
  const old = await drop([older]);
  expect([old?.name, paths(old)]).toEqual(["kit", whole]);
  const newer = new FolderHandle("kit", [
    new FileHandle("a.js"),
    new FileHandle("b.js"),
    new FolderHandle("site", [new FileHandle("c.js")]),
  ]);
  const read = await drop([folderOf("/kit")], [Promise.resolve(newer)]);
  expect([read?.name, paths(read)]).toEqual(["kit", whole]);
  // A browser may have the newer way and nothing to say.
  expect(paths(await drop([older], [Promise.resolve(null)]))).toEqual(whole);
});

test("what a browser has no name for takes no folder’s place", async () => {
  const kit = new FolderHandle("kit", [new FileHandle("a.js")]);
  const handles = [null, kit].map((one) => Promise.resolve(one));
  expect(paths(await drop([null, folderOf("/kit")], handles))).toEqual(["kit/a.js"]);
});

test("a file beside a folder is one of its own", async () => {
  const both = await drop([folderOf("/kit", [entryOf("a", "/kit/a")]), entryOf("b")]);
  expect(paths(both)).toEqual(["kit/a", "b"]);
});

test.each<[what: string, entries: Entry[], handles?: () => unknown[]]>([
  ["a folder that tells nothing", [mute("/kit")]],
  ["a file that tells nothing", [folderOf("/kit", [deaf("/kit/a")])]],
  ["a handle that is denied", [folderOf("/kit")], () => [Promise.reject(new Error("no"))]],
])("%s is refused", async (_, entries, handles) => {
  await expect(drop(entries, handles?.())).rejects.toMatchObject({ reason: "unread" });
});

test("a folder that is dropped may not be larger than a kit, either way", async () => {
  const names = Array.from({ length: MOST_FILES + 5 }, (_, i) => String(i));
  const reads = vi.fn();
  const older = names.map((name) => {
    const one = entryOf(name, `/kit/${name}`);
    return Object.assign(one, {
      file: (done: (got: File) => void) => {
        reads();
        done(file(name));
      },
    });
  });
  await expect(drop([folderOf("/kit", older)])).rejects.toMatchObject({ reason: "large" });
  expect(reads).toHaveBeenCalledTimes(MOST_FILES + 1);
  const newer = new FolderHandle(
    "kit",
    names.map((name) => new FileHandle(name)),
  );
  const gets = vi.spyOn(FileHandle.prototype, "getFile");
  const refused = drop([folderOf("/kit")], [Promise.resolve(newer)]);
  await expect(refused).rejects.toMatchObject({ reason: "large" });
  expect(gets).toHaveBeenCalledTimes(MOST_FILES + 1);
});
