import type { PackageDraft } from "./packageDraft";
import type { PartReferences } from "./partReferences";
import { removeRelationships } from "./relationshipsEdit";
import { relationshipsPartOf } from "./relationships";

/** Takes a digital signature out of the package: any change makes it void, and a void one raises an alarm in Excel. */
export function removeSignature(draft: PackageDraft, references: PartReferences): void {
  const origins = draft.relationshipsOf("").filter(({ type }) => type.endsWith("/digital-signature/origin"));
  for (const { target } of origins) references.release("", target);
  if (origins.length > 0) {
    const list = relationshipsPartOf("");
    draft.write(list, removeRelationships(draft.read(list), list, new Set(origins.map(({ id }) => id))));
  }
  for (const part of draft.names.filter((name) => /^_xmlsignatures\//i.test(name))) draft.remove(part);
}
