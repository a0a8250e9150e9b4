import { expect, test } from "vitest";
import { foreign, languageOf } from "./foreign";

test.each([
  ["стороны подписали 15 документов", "ru"],
  ["Мұнай экспорттаудың қосымша бағыттары", "kk"],
  ["Казахстан перенаправить частину нафти після атаки України", "uk"],
  ["Обсяги збільшать на 232 000 тонн", undefined],
  ["Հայաստան", "hy"],
  ["საქართველო", "ka"],
  ["Horadiz-Ağbənd dəmir yolunun tikintisi", "az"],
  ["BTC'den 5 ayda 12 milyon ton petrol aktı", "tr"],
  ["Paşinyan'dan Fidan'a 'Zengezur Koridoru' yanıtı", "tr"],
  ["7,9 % azdır", undefined],
  ["Erdoğan, Aliyev inaugurate key gas pipeline of Nakhchivan", "en"],
  ["Türkiye Breaks Ground On Kars-Iğdır-Aralık-Dilucu Railway Line", undefined],
  ["759,000 tons of cargo", "en"],
  ["108", undefined],
])("%s is in %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test("words in the language of the page need no mark", () => {
  expect(foreign("en-GB", "the sea", "en")).toEqual({});
  expect(foreign("es", "the sea", "en")).toEqual({ lang: "en" });
});

test("words of an unknown language say so, and numbers are of none", () => {
  expect(foreign("en", "616 kilometr")).toEqual({ lang: "" });
  expect(foreign("es", "616")).toEqual({});
});

test("where either side runs from right to left, the letters tell which way", () => {
  expect(foreign("ar", "4.5 million tons", "en")).toEqual({ lang: "en", dir: "auto" });
  expect(foreign("ar", "4.5")).toEqual({ dir: "auto" });
  expect(foreign("en", "راه آهن", "fa")).toEqual({ lang: "fa", dir: "auto" });
});

test("a pseudo-language is not the language it is made from", () => {
  expect(foreign("en-XA", "the sea", "en")).toEqual({ lang: "en" });
});
