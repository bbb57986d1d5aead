import { SCHOOL_VOCABULARY, schoolEntry } from "../vocabulary/schoolVocabulary";

/** The official heading of a field, for findings about figures that rest on several cells; else the identifier. */
export function labelOfField(id: string): string {
  return (Object.hasOwn(SCHOOL_VOCABULARY, id) ? schoolEntry(id).labels[0] : undefined) ?? id;
}
