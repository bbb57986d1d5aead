/**
 * A text as it is searched: neither spaces nor capitals nor full-width characters make a difference, for people type
 * either.
 */
export function searchedText(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
}
