/** A character that spreadsheets write as its code (ST_Xstring), as `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text as people see it: "a_x000D_b" → "a\rb", "_x005F_x0041_" → "_x0041_". */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * Joins the runs of a shared or inline string as its elements pass by; phonetic guides (`rPh`) are not part of it.
 * It is told names without prefix.
 */
export class RichText {
  private joined = "";
  private isInText = false;
  private isInPhonetic = false;

  start(): void {
    this.joined = "";
  }

  open(local: string): void {
    if (local === "t") this.isInText = true;
    if (local === "rPh") this.isInPhonetic = true;
  }

  text(text: string): void {
    if (this.isInText && !this.isInPhonetic) this.joined += text;
  }

  close(local: string): void {
    if (local === "t") this.isInText = false;
    if (local === "rPh") this.isInPhonetic = false;
  }

  get value(): string {
    return unescapeText(this.joined);
  }
}
