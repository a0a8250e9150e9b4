// @vitest-environment happy-dom
import { zipSync } from "fflate";
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";
import { sha256Hex } from "../../engine/base/hash";
import type { Told } from "./words";

/* CHECK.html and its script together, as a producer meets them who chooses or drops a kit. */

const text = (words: string) => new TextEncoder().encode(words);
const BRAND = "site/brand/brand.css";

/** What the page says, each in words of its own; `html.test.ts` sees to those of the kit. */
const words: Told["words"] = {
  busy: "reading {name}",
  well: "all well",
  yoursOnly: "well, but for yours",
  mend: "mend it",
  right: "right: {n}",
  changed: "changed",
  missing: "missing",
  added: "added",
  yours: "yours",
  more: "and {n} more",
  same: "same",
  other: "other",
  refused: "refused",
  reasons: {
    between: "between {path}",
    large: "large",
    lists: "no lists",
    local: "local {path}",
    name: "unsafe {path}",
    old: "old",
    stray: "stray {path}",
    sum: "sum {path}",
    twice: "twice {path}",
    unread: "unread",
    unreadable: "unreadable",
  },
};
const body = `<input type="file" id="zip"><input type="file" id="folder"><div id="said"></div>
<section id="sum" hidden><code id="digest"></code><input id="pasted"><p id="answer"></p></section>
<script type="application/json" id="told">${JSON.stringify({ words, yours: [BRAND] })}</script>`;

const files = { "README.html": "read", "site/a.js": "a", [BRAND]: ":root{}" };
const sums = Object.entries(files).map(([path, words]) => `${sha256Hex(words)}  ${path}\n`);
const WHOLE: Record<string, string> = { ...files, SHA256SUMS: sums.join("") };

/** The same without one of its files. */
const lost = Object.fromEntries(Object.entries(WHOLE).filter(([path]) => path !== "README.html"));

/** A kit as a ZIP, its files stored as they are. */
const zipped = (kit: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(kit).map(([path, words]) => [`kit/${path}`, text(words)])),
    {
      level: 0,
    },
  ) as Uint8Array<ArrayBuffer>;
const zipFile = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], "kit.zip");
const folder = (kit: Record<string, string>) =>
  Object.entries(kit).map(([path, words]) =>
    Object.defineProperty(new File([words], path), "webkitRelativePath", { value: `kit/${path}` }),
  );

const said = () => one("#said");
/** What is listed, under its headings. */
const lists = () =>
  [...said().querySelectorAll("h3")].map((head) => [
    head.textContent,
    ...[...head.nextElementSibling!.children].map((item) => item.textContent),
  ]);
/** The verdict of the page, which is either good or bad. */
const verdict = () => {
  const head = said().querySelector("h2");
  return [head?.className, head?.textContent];
};

async function choose(id: "zip" | "folder", chosen: File[] | null) {
  Object.defineProperty(one(`#${id}`), "files", { value: chosen, configurable: true });
  one(`#${id}`).dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(said().querySelector("h2")).not.toBeNull());
}

beforeEach(async () => {
  page(body);
  await import("./page");
});

test("a kit that is whole is said to be, with how many files are right and the sum of the ZIP", async () => {
  expect(one("#sum").hidden).toBe(true);
  const bytes = zipped(WHOLE);
  await choose("zip", [zipFile(bytes)]);
  expect(verdict()).toEqual(["good", words.well]);
  // And nothing else is said.
  expect(said().textContent).toBe(words.well + words.right.replace("{n}", "3"));
  expect(one("#sum").hidden).toBe(false);
  expect(one("#digest").textContent).toBe(sha256Hex(bytes));
  expect(one("#answer").textContent).toBe("");
});

test("what is wrong with a folder is named, file by file, as text", async () => {
  await choose("folder", folder({ ...lost, "site/a.js": "b", "<b>.js": "c", [BRAND]: "p{}" }));
  expect(verdict()).toEqual(["bad", words.mend]);
  expect(lists()).toEqual([
    [words.changed, "site/a.js"],
    [words.missing, "README.html"],
    [words.added, "<b>.js"],
    [words.yours, BRAND],
  ]);
  expect(said().querySelector("p")!.textContent).toBe(words.right.replace("{n}", "0"));
  expect([...said().childNodes].every((node) => node instanceof HTMLElement)).toBe(true);
  // A folder has no sum.
  expect(one("#sum").hidden).toBe(true);
});

test.each<[what: string, change: Record<string, string>]>([
  ["changed", { "site/a.js": "b" }],
  ["added", { "site/b.js": "b" }],
])("one file that is %s is enough to be told so", async (what, change) => {
  await choose("folder", folder({ ...WHOLE, ...change }));
  expect(verdict()[0]).toBe("bad");
  expect(lists()).toEqual([[words[what as "changed"], ...Object.keys(change)]]);
});

test.each<Record<string, string>>([{ "site/b.js": "b" }, { "site/a.js": "b" }])(
  "a file that is missing and %j are no balance",
  async (change) => {
    await choose("folder", folder({ ...lost, ...change }));
    expect(verdict()[0]).toBe("bad");
  },
);

test("what a partner may change is no fault, and is said", async () => {
  await choose("folder", folder({ ...WHOLE, [BRAND]: "p{}" }));
  expect(verdict()).toEqual(["good", words.yoursOnly]);
  expect(words.yoursOnly).not.toBe(words.well);
  expect(lists()).toEqual([[words.yours, BRAND]]);
});

test.each([
  [50, 50, []],
  [51, 50, ["1"]],
  [80, 50, ["30"]],
])("of %i files of a kind, %i are named and the rest counted", async (many, named, rest) => {
  const more = Array.from({ length: many }, (_, i) => [`site/more-${i}.js`, "x"]);
  await choose("folder", folder({ ...WHOLE, ...Object.fromEntries(more) }));
  expect(said().querySelectorAll("li")).toHaveLength(named);
  const after = [...said().querySelectorAll("ul ~ p")].map(({ textContent }) => textContent);
  expect(after).toEqual(rest.map((n) => words.more.replace("{n}", n)));
});

test.each<[what: string, file: () => File, reason: keyof typeof words.reasons, path: string]>([
  ["is none", () => new File(["no"], "kit.zip"), "unreadable", ""],
  ["has no list", () => zipFile(zipped({ "README.html": "read" })), "lists", ""],
  ["has unsafe names", () => zipFile(zipped({ "con.txt": "x" })), "name", "kit/con.txt"],
  [
    "cannot be read",
    () =>
      Object.assign(new File([""], "kit.zip"), {
        arrayBuffer: () => Promise.reject(new Error("no")),
      }),
    "unreadable",
    "",
  ],
])("a ZIP that %s is refused with the reason", async (_, file, reason, path) => {
  await choose("zip", [file()]);
  expect(verdict()).toEqual(["bad", words.refused]);
  const why = said().querySelector("p")!.textContent;
  expect(why).toBe(words.reasons[reason].replace("{path}", path));
  expect(why).toContain(path);
});

test("while a kit is read, the page says which", async () => {
  const slow = Object.assign(new File([""], "slow.zip"), {
    arrayBuffer: () => new Promise(() => undefined),
  });
  Object.defineProperty(one("#zip"), "files", { value: [slow], configurable: true });
  one("#zip").dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(said().textContent).toContain("slow.zip"));
  expect(said().querySelector("h2")).toBeNull();
});

test("a choice that is taken back leaves what was said", async () => {
  const ours = zipped(WHOLE);
  await choose("zip", [zipFile(ours)]);
  const before = said().innerHTML;
  for (const none of [null, []]) {
    await choose("zip", none);
    await new Promise((done) => setTimeout(done));
  }
  expect(said().innerHTML).toBe(before);
});

/** What is answered when a sum is pasted. */
function pasted(sum: string) {
  one<HTMLInputElement>("#pasted").value = sum;
  one("#pasted").dispatchEvent(new Event("input"));
  const { textContent, className } = one("#answer");
  return [textContent, className];
}

test("a sum that is pasted is compared, however it was copied", async () => {
  const bytes = zipped(WHOLE);
  await choose("zip", [zipFile(bytes)]);
  const sum = sha256Hex(bytes);
  for (const same of [sum, sum.toUpperCase(), ` ${sum}\n`, `sha256:${sum}  kit.zip`])
    expect(pasted(same)).toEqual([words.same, "good"]);
  for (const other of [sha256Hex("x"), "no sum", sum.slice(1)])
    expect(pasted(other)).toEqual([words.other, "bad"]);
  expect(pasted("  ")[0]).toBe("");
});

test("as long as there is no ZIP, nothing is the same", () => {
  for (const early of ["no sum", sha256Hex("x")])
    expect(pasted(early)).toEqual([words.other, "bad"]);
});

test("a sum that was pasted before is compared when the ZIP comes", async () => {
  const bytes = zipped(WHOLE);
  pasted(sha256Hex(bytes));
  await choose("zip", [zipFile(bytes)]);
  expect(one("#answer").textContent).toBe(words.same);
});

/** Drops something on the page. @returns whether the browser was kept from opening it */
function dropped(data?: object): boolean {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: data });
  document.dispatchEvent(event);
  return event.defaultPrevented;
}

test("a kit may be dropped anywhere on the page, which the browser would leave else", async () => {
  const over = new Event("dragover", { bubbles: true, cancelable: true });
  document.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  expect(dropped()).toBe(true);
  await new Promise((done) => setTimeout(done));
  expect(said().textContent).toBe("");
  const file = zipFile(zipped(WHOLE));
  expect(dropped({ items: [{ kind: "file", webkitGetAsEntry: () => null }], files: [file] })).toBe(
    true,
  );
  await vi.waitFor(() => expect(verdict()[0]).toBe("good"));
});

test.each(["said", "sum", "pasted", "told", "zip", "folder"])(
  "a page without #%s says what it lacks",
  async (id) => {
    page(body);
    one(`#${id}`).id = "other";
    await expect(import("./page")).rejects.toThrow(`CHECK.html has no ${id}`);
  },
);
