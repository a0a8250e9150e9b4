import { toCardinal as amET } from "n2words/am-ET";
import { toCardinal as arSA } from "n2words/ar-SA";
import { toCardinal as azAZ } from "n2words/az-AZ";
import { toCardinal as bnBD } from "n2words/bn-BD";
import { toCardinal as csCZ } from "n2words/cs-CZ";
import { toCardinal as daDK } from "n2words/da-DK";
import { toCardinal as deDE } from "n2words/de-DE";
import { toCardinal as elGR } from "n2words/el-GR";
import { toCardinal as enGB } from "n2words/en-GB";
import { toCardinal as enUS } from "n2words/en-US";
import { toCardinal as esES } from "n2words/es-ES";
import { toCardinal as faIR } from "n2words/fa-IR";
import { toCardinal as fiFI } from "n2words/fi-FI";
import { toCardinal as filPH } from "n2words/fil-PH";
import { toCardinal as frBE } from "n2words/fr-BE";
import { toCardinal as frFR } from "n2words/fr-FR";
import { toCardinal as guIN } from "n2words/gu-IN";
import { toCardinal as haNG } from "n2words/ha-NG";
import { toCardinal as heIL } from "n2words/he-IL";
import { toCardinal as hiIN } from "n2words/hi-IN";
import { toCardinal as hrHR } from "n2words/hr-HR";
import { toCardinal as huHU } from "n2words/hu-HU";
import { toCardinal as idID } from "n2words/id-ID";
import { toCardinal as itIT } from "n2words/it-IT";
import { toCardinal as jaJP } from "n2words/ja-JP";
import { toCardinal as kaGE } from "n2words/ka-GE";
import { toCardinal as knIN } from "n2words/kn-IN";
import { toCardinal as koKR } from "n2words/ko-KR";
import { toCardinal as ltLT } from "n2words/lt-LT";
import { toCardinal as lvLV } from "n2words/lv-LV";
import { toCardinal as mrIN } from "n2words/mr-IN";
import { toCardinal as msMY } from "n2words/ms-MY";
import { toCardinal as nbNO } from "n2words/nb-NO";
import { toCardinal as nlNL } from "n2words/nl-NL";
import { toCardinal as paIN } from "n2words/pa-IN";
import { toCardinal as plPL } from "n2words/pl-PL";
import { toCardinal as ptPT } from "n2words/pt-PT";
import { toCardinal as roRO } from "n2words/ro-RO";
import { toCardinal as ruRU } from "n2words/ru-RU";
import { toCardinal as srCyrlRS } from "n2words/sr-Cyrl-RS";
import { toCardinal as srLatnRS } from "n2words/sr-Latn-RS";
import { toCardinal as svSE } from "n2words/sv-SE";
import { toCardinal as swKE } from "n2words/sw-KE";
import { toCardinal as taIN } from "n2words/ta-IN";
import { toCardinal as teIN } from "n2words/te-IN";
import { toCardinal as thTH } from "n2words/th-TH";
import { toCardinal as trTR } from "n2words/tr-TR";
import { toCardinal as ukUA } from "n2words/uk-UA";
import { toCardinal as urPK } from "n2words/ur-PK";
import { toCardinal as viVN } from "n2words/vi-VN";
import { toCardinal as yoNG } from "n2words/yo-NG";
import { toCardinal as zhHansCN } from "n2words/zh-Hans-CN";
import { toCardinal as zhHantTW } from "n2words/zh-Hant-TW";

/** What spells a whole number, by language; named here, so that any bundler finds it. */
export const spellers: Readonly<Record<string, (value: number) => string>> = {
  am: amET,
  ar: arSA,
  az: azAZ,
  bn: bnBD,
  cs: csCZ,
  da: daDK,
  de: deDE,
  el: elGR,
  en: enGB,
  "en-US": enUS,
  es: esES,
  fa: faIR,
  fi: fiFI,
  fil: filPH,
  "fr-BE": frBE,
  fr: frFR,
  gu: guIN,
  ha: haNG,
  he: heIL,
  hi: hiIN,
  hr: hrHR,
  hu: huHU,
  id: idID,
  it: itIT,
  ja: jaJP,
  ka: kaGE,
  kn: knIN,
  ko: koKR,
  lt: ltLT,
  lv: lvLV,
  mr: mrIN,
  ms: msMY,
  nb: nbNO,
  nl: nlNL,
  pa: paIN,
  pl: plPL,
  pt: ptPT,
  ro: roRO,
  ru: ruRU,
  sr: srCyrlRS,
  "sr-Latn": srLatnRS,
  sv: svSE,
  sw: swKE,
  ta: taIN,
  te: teIN,
  th: thTH,
  tr: trTR,
  uk: ukUA,
  ur: urPK,
  vi: viVN,
  yo: yoNG,
  zh: zhHansCN,
  "zh-Hant": zhHantTW,
};
