import { expect, test } from "vitest";
import { chosenLanguage } from "./chosen";

test("a story is built in its first language, unless another of its own is asked for", () => {
  expect(chosenLanguage(["en", "tr"], "")).toBe("en");
  expect(chosenLanguage(["en", "tr"], "tr")).toBe("tr");
});

test("the languages of tests are there in every story", () => {
  expect(chosenLanguage(["tr"], "en-XA")).toBe("en-XA");
  expect(chosenLanguage(["tr"], "ar-XB")).toBe("ar-XB");
});

test("what a system sets for its own programs changes nothing", () => {
  expect(chosenLanguage(["en"], "de")).toBe("en");
  expect(chosenLanguage(["en"], "en_GB:en")).toBe("en");
});

test("a tag that nothing is written in stops the build, with those there are", () => {
  expect(() => chosenLanguage(["en"], "en-XB")).toThrow(
    'LANGUAGE: expected one of en, en-XA, ar-XB; found "en-XB"',
  );
});
