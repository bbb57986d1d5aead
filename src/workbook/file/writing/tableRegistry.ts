import { freeTableName } from "../../freeName";
import type { PackageDraft } from "../package/packageDraft";
import type { SheetEntry } from "../package/workbookIndex";
import { readXmlTree } from "../xml/xmlTree";

/** Names and numbers of the workbook's tables, both of which must be unique in it. */
export class TableRegistry {
  private readonly takenNames: Set<string>;
  private readonly takenIds = new Set<number>();
  /** Numbers of our own tables that are written anew, by name in lower case. */
  private readonly formerIds = new Map<string, number>();

  /**
   * @param rewritten parts of the sheets that are written anew: the names of their tables are free again
   * @param definedNames tables must not bear the name of one
   */
  constructor(
    draft: PackageDraft,
    sheets: readonly SheetEntry[],
    rewritten: ReadonlySet<string>,
    definedNames: readonly string[],
  ) {
    this.takenNames = new Set(definedNames.map((name) => name.toLowerCase()));
    for (const { part } of sheets) {
      for (const { kind, target } of draft.relationshipsOf(part)) {
        if (kind === "table") this.note(draft.read(target), target, rewritten.has(part));
      }
    }
  }

  /** Name and number for a table of ours; a table written before keeps its number. */
  claim(wish: string): { readonly name: string; readonly id: number } {
    const name = freeTableName(wish, this.takenNames);
    const former = this.formerIds.get(name.toLowerCase());
    const id = former ?? Math.max(0, ...this.takenIds, ...this.formerIds.values()) + 1;
    this.takenNames.add(name.toLowerCase());
    this.takenIds.add(id);
    return { name, id };
  }

  private note(xml: string, part: string, isRewritten: boolean): void {
    const { attributes } = readXmlTree(xml, part);
    const name = (attributes["displayName"] ?? attributes["name"] ?? "").toLowerCase();
    const id = Number(attributes["id"]);
    if (isRewritten) this.formerIds.set(name, id);
    else {
      this.takenNames.add(name);
      this.takenIds.add(id);
    }
  }
}
