import { expect, test } from "vitest";
import { faultOfPath, LONGEST, twins } from "./path";

const hostile: Record<string, string> = {
  nothing: "",
  "up and out": "../index.html",
  "up in the middle": "site/../../etc/passwd",
  "up at the end": "site/..",
  here: "./index.html",
  "here in the middle": "site/./index.html",
  "the root": "/etc/passwd",
  "only the root": "/",
  "another host": "//host/share/file",
  "a drive": "C:/Windows/win.ini",
  "a drive without slash": "c:index.html",
  "a backslash up": "..\\..\\index.html",
  "a backslash": "site\\index.html",
  "a share": "\\\\host\\share",
  "a device": "site/con",
  "a device with an ending": "site/nul.txt",
  "a device in capitals": "AUX.html",
  "a printer": "data/lpt1.csv",
  "a port": "com7/index.html",
  prn: "prn",
  "an empty part": "site//index.html",
  "a folder": "site/",
  "a trailing dot": "site/index.html.",
  "a folder with a trailing dot": "site./index.html",
  "three dots": "site/.../index.html",
  "a trailing space": "site/index.html ",
  "a leading space": " site/index.html",
  "a space": "site/my story.html",
  "a tab": "site/a\tb.html",
  "a line end": "site/a\nb.html",
  "a carriage return": "site/a\r.html",
  "a null": "site/index.html\0.png",
  "an escape": "site/\u001b[31m.html",
  "a delete": "site/\u007f.html",
  "a stream": "site/index.html:hidden",
  "a question mark": "site/a?.html",
  "a hash": "site/a#b.html",
  "a per cent": "site/%2e%2e/a.html",
  "a star": "site/*.html",
  "a pipe": "site/a|b.html",
  "a quote": 'site/a".html',
  "an apostrophe": "site/a'.html",
  "angle brackets": "site/<script>.html",
  "a command": "site/$(reboot).html",
  "a backtick": "site/`reboot`.html",
  "an option": "-rf",
  "an option below": "site/--output=x",
  "a hidden file": "site/.git/config",
  settings: ".npmrc",
  "a tilde": "~/index.html",
  "a comma": "site/a,b.html",
  "an umlaut": "site/ü.html",
  "an umlaut in two": "site/u\u0308.html",
  "a Cyrillic a": "site/d\u0430ta.csv",
  "text turned round": "site/\u202egnp.html",
  "a space of no width": "site/a\u200b.html",
  "a wide slash": "site\uff0findex.html",
  "wide dots": "\uff0e\uff0e/index.html",
  "half a letter": "site/\ud800.html",
  "an emoji": "site/🚂.html",
  "a very long name": `site/${"a".repeat(200)}.html`,
};

test.each(Object.entries(hostile))("check 16: %s is no path of a kit", (_, path) => {
  expect(faultOfPath(path)).toEqual(expect.any(String));
});

test("check 16: at least forty hostile paths are refused", () => {
  expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40);
});

test.each([
  "README.html",
  "SHA256SUMS",
  "site/_headers",
  "site/.htaccess",
  "site/_astro/_slug_.B1VdyI3G.js",
  "site/stills/cargo/record-narrow.svg",
  "data/facts.csv-metadata.json",
  "site/facts/titr-volume-2024/index.html",
  "site/console/index.html",
  "site/icon.svg",
  "site/falcon",
])("check 16: %s is one", (path) => {
  expect(faultOfPath(path)).toBeUndefined();
});

test("check 16: paths that differ in capitals alone are twins", () => {
  expect(twins(["a/B.txt", "a/b.txt", "c"])).toEqual(["a/B.txt", "a/b.txt"]);
});

test.each([
  ["", "empty"],
  ["site/ü.html", "ascii"],
  ["ü", "ascii"],
  ["a b", "ascii"],
  ["a\\b", "backslash"],
  ["/etc/passwd", "root"],
  ["c:index.html", "root"],
  ["site/c:index.html", "letters"],
  ["%41:x", "letters"],
  ["a".repeat(LONGEST + 1), "long"],
  ["site//a", "part"],
  ["site/", "part"],
  ["./a", "out"],
  ["a/..", "out"],
  ["a/?", "letters"],
  ["a/.git", "hidden"],
  ["a/-rf", "option"],
  ["a./b", "dot"],
  ["a/con", "device"],
])("what is wrong with %j is that it is %s", (path, fault) => {
  expect(faultOfPath(path)).toBe(fault);
});

test("a path may be as long as Windows unpacks", () => {
  expect(faultOfPath("a".repeat(LONGEST))).toBeUndefined();
});
