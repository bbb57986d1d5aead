import type { PackageDraft } from "./packageDraft";

/** Which parts lead to which, so that a part is taken away only when nothing leads to it any more. */
export class PartReferences {
  private readonly referrers = new Map<string, Set<string>>();

  constructor(private readonly draft: PackageDraft) {
    for (const list of draft.names) {
      const from = ownerOf(list);
      if (from === undefined) continue;
      for (const { target, isExternal } of draft.relationshipsOf(from)) {
        if (!isExternal) this.referrersOf(target).add(from);
      }
    }
  }

  /**
   * Takes away what leads from one part to another, and the other with everything that only it led to. A picture that
   * another sheet shows as well stays.
   */
  release(from: string, target: string): void {
    const left = this.referrersOf(target);
    left.delete(from);
    if (left.size > 0 || !this.draft.has(target)) return;
    const onward = this.draft.relationshipsOf(target).filter(({ isExternal }) => !isExternal);
    for (const relationship of onward) this.release(target, relationship.target);
    this.draft.writeRelationships(target, []);
    this.draft.remove(target);
  }

  private referrersOf(target: string): Set<string> {
    const key = target.toLowerCase();
    const found = this.referrers.get(key) ?? new Set<string>();
    this.referrers.set(key, found);
    return found;
  }
}

/** xl/_rels/workbook.xml.rels → xl/workbook.xml; "" for the package's own list. */
function ownerOf(list: string): string | undefined {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(list);
  return match === null ? undefined : `${match[1] ?? ""}${match[2] ?? ""}`;
}
