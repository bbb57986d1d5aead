/** Names and labels as they stand on a sheet, in quotation marks: “在校生数”、“班级数”. */
export function quotedList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join("、");
}
