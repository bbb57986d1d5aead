/** What may not stand in XML 1.0 at all, with the lone halves of surrogate pairs and the two non-characters. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that a reader would take for an escape of ours: by the `_` at its end, or by the one with which the escape of
 * the next sign begins. "_xA0DD" before a control character would else read back as one sign and the rest of the
 * escape.
 */
const LOOKS_ESCAPED =
  /_(?=x[0-9A-Fa-f]{4}(?:_|[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])))/g;
/** The same where line breaks and tabs are escaped too. */
const LOOKS_ESCAPED_IN_ATTRIBUTE =
  /_(?=x[0-9A-Fa-f]{4}(?:_|[\u0000-\u001f\ufffe\uffff\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])))/g;

/** Texts without any of these stand in a part as they are, as most of a large county do. */
const NEEDS_ESCAPE = /[&<>"_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for element content or a quoted attribute; the characters must be legal in XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);
}

/** Text where no `_xHHHH_` is understood, as in charts: what cannot be written is left out. */
export function plainText(text: string): string {
  return escapeMarkup(text.replace(UNWRITABLE, ""));
}

/**
 * Cell text as spreadsheets store it (ST_Xstring): control characters become `_xHHHH_`, and text that happens to look
 * like that is itself escaped, so that every string comes back as it went in. Example: "a\u0001" → "a_x0001_",
 * "_x0041_" → "_x005F_x0041_".
 */
export function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return escapeMarkup(text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNWRITABLE, escapeCodeUnit));
}

/** The same for an attribute, where a parser would turn line breaks and tabs into spaces. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(
    text
      .replace(LOOKS_ESCAPED_IN_ATTRIBUTE, "_x005F_")
      .replace(UNWRITABLE, escapeCodeUnit)
      .replace(/[\n\t]/g, escapeCodeUnit),
  );
}

function escapeCodeUnit(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
