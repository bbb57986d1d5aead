/**
 * Text as it stands in a footer: in one line, since line breaks would take room from the table, and with every `&`
 * doubled, since a single one begins a code.
 * @param room how many characters there are, codes counted as written; what does not fit is cut off
 */
export function footerText(text: string, room: number): string {
  let kept = "";
  for (const sign of text.replace(/\s+/g, (blanks) => (blanks.includes("\n") ? " " : blanks))) {
    const code = sign === "&" ? "&&" : sign;
    if (kept.length + code.length > room) break;
    kept += code;
  }
  return kept;
}
