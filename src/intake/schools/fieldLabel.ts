import { SCHOOL_VOCABULARY, type SchoolColumnId } from "../vocabulary/schoolVocabulary";

/** The official heading of a field, for findings about figures that rest on several cells; else the identifier. */
export function labelOfField(id: string): string {
  return (Object.hasOwn(SCHOOL_VOCABULARY, id) ? SCHOOL_VOCABULARY[id as SchoolColumnId].labels[0] : undefined) ?? id;
}
