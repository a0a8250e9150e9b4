import { MOST_FILES } from "../pack/zip-limits";
import { Refused } from "./refused";

/** What somebody chose or dropped: a ZIP, or the files of a folder by their paths. */
export type Chosen =
  | { kind: "zip"; name: string; file: File }
  | { kind: "folder"; name: string; files: ReadonlyMap<string, Blob> };

const folderOf = (files: ReadonlyMap<string, Blob>): Chosen => {
  if (files.size > MOST_FILES) throw new Refused("large");
  const [first = ""] = files.keys();
  return { kind: "folder", name: first.split("/")[0] ?? "", files };
};

/** What was chosen with a button; nothing where it was taken back. */
export function chosenFiles(list: FileList): Chosen | undefined {
  const [first] = list;
  if (!first) return undefined;
  if (!first.webkitRelativePath && list.length === 1)
    return { kind: "zip", name: first.name, file: first };
  return folderOf(new Map([...list].map((file) => [file.webkitRelativePath || file.name, file])));
}

declare global {
  interface DataTransferItem {
    /** Chromium has it. */
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/**
 * What was dropped. Browsers have two ways to a folder: with the older one Chromium reads none for a
 * page on a disk, and the newer one the others do not have.
 *
 * @throws Refused where the browser does not let a page read a folder
 */
export async function dropped(data: DataTransfer): Promise<Chosen | undefined> {
  // Both have to be asked for at once: afterwards the browser forgets what was dropped.
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const entries = items.map((item) => item.webkitGetAsEntry());
  const handles = items.map((item) => item.getAsFileSystemHandle?.());
  if (!entries.some((entry) => entry?.isDirectory)) return chosenFiles(data.files);
  const files = new Map<string, Blob>();
  for (const [i, entry] of entries.entries()) {
    if (!entry) continue;
    const handle = await handles[i]?.catch(unread);
    await (handle ? walkHandle(handle, handle.name, files) : walkEntry(entry, files));
  }
  return folderOf(files);
}

async function walkHandle(
  handle: FileSystemHandle,
  path: string,
  files: Map<string, Blob>,
): Promise<void> {
  if (files.size > MOST_FILES) throw new Refused("large");
  if (handle instanceof FileSystemFileHandle) files.set(path, await handle.getFile());
  else if (handle instanceof FileSystemDirectoryHandle)
    for await (const one of handle.values()) await walkHandle(one, `${path}/${one.name}`, files);
}

// Chromium has no names for these that could be asked for.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function walkEntry(entry: FileSystemEntry, files: Map<string, Blob>): Promise<void> {
  if (files.size > MOST_FILES) throw new Refused("large");
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed)).catch(unread);
    files.set(entry.fullPath.slice(1), file);
  } else if (isFolder(entry)) for (const one of await inside(entry)) await walkEntry(one, files);
}

/** What is in a folder. Browsers tell it a hundred at a time, and then nothing. */
async function inside(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    ).catch(unread);
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function unread(): never {
  throw new Refused("unread");
}
