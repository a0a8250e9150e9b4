import { writeCsv } from "../../engine/table/write";
import type { Item, Kind, Own } from "../pack/item";
import { say } from "../words";
import { BRAND } from "./limits";
import { site } from "@story";

/** The licences of the kinds of file, as SPDX names them. */
export const LICENCES: Readonly<Record<Kind, string>> = {
  text: "CC-BY-4.0",
  graphic: "CC-BY-4.0",
  data: "CC-BY-4.0",
  code: "MIT",
  font: "OFL-1.1",
};

/** Who holds a kind of file, and what may be done with it. */
interface Right {
  holder: string;
  credit: string;
  edit: string;
  translate: string;
}

function rightsOf(): Readonly<Record<Kind, Right>> {
  const { publisher } = site;
  const own = {
    holder: publisher,
    credit: publisher,
    edit: say("legal.rights.changed"),
    translate: say("legal.rights.translated"),
  };
  return {
    text: own,
    graphic: { ...own, credit: say("legal.rights.maps", { publisher }) },
    data: own,
    code: {
      holder: say("legal.rights.code", { publisher }),
      credit: say("legal.rights.notice"),
      edit: say("legal.rights.yes"),
      translate: say("legal.rights.yes"),
    },
    font: {
      holder: say("legal.rights.fonts"),
      credit: say("legal.rights.notice"),
      edit: say("legal.rights.renamed"),
      translate: say("legal.rights.none"),
    },
  };
}

/** The right of a partner’s own file: what may be done with it is the partner’s to say. */
const rightOf = ({ holder }: Own): Right => ({
  holder,
  credit: holder,
  edit: say("legal.rights.ask", { holder }),
  translate: say("legal.rights.none"),
});

/** RIGHTS.csv: a line for each file. */
export function rightsCsv(items: readonly Pick<Item, "path" | "kind" | "own">[]): string {
  const rights = rightsOf();
  const yours = new Set<string>(BRAND);
  return writeCsv(
    ["path", "kind", "holder", "licence", "credit", "may_be_edited", "may_be_translated"],
    items.map(({ path, kind, own }) => {
      const { holder, credit, edit, translate } = own ? rightOf(own) : rights[kind];
      const may = yours.has(path) ? say("legal.rights.yours") : edit;
      return [path, kind, holder, own?.licence ?? LICENCES[kind], credit, may, translate];
    }),
  );
}
