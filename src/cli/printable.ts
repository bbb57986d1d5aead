/** Control characters but the line feed, and what turns the direction of writing: a terminal obeys both. */
const BEYOND_ASCII = String.raw`\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
const COMMANDS = new RegExp(String.raw`[\u0000-\u0009\u000b-\u001f${BEYOND_ASCII}]+`, "gu");
const COMMANDS_IN_JSON = new RegExp(`[${BEYOND_ASCII}]`, "gu");

/**
 * Text as it may go to a terminal: names of files, sheets and counties come from others and may hold commands that
 * clear the screen, change the window's title or hide what was said.
 */
export function printable(text: string): string {
  return text.replace(COMMANDS, "");
}

/** JSON that holds none of them either: those that JSON allows as they are stand there as escapes. */
export function printableJson(json: string): string {
  return json.replace(COMMANDS_IN_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
