import { withoutNameMarks } from "../intake/schools/identity/schoolName";

/** By what a school of a file is known: its code, else its name without blanks. */
export function schoolKey({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return code ?? plainName(name);
}

/** A name as it is compared: without blanks and the signs beside it, brackets of either width alike. */
export function plainName(name: string): string {
  return withoutNameMarks(name)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "");
}
