import { parseArgs } from "node:util";
import type { Language } from "../strings/strings";
import { usageError } from "./commandError";

export interface EvaluateCommand {
  readonly name: "evaluate";
  readonly input: string;
  readonly out: string | null;
  /** A file, or "-" for the screen. */
  readonly json: string | null;
  /** The 自查自评报告. */
  readonly report: string | null;
  readonly map: string | null;
  readonly language: Language;
  readonly force: boolean;
}

export interface TemplateCommand {
  readonly name: "template";
  readonly out: string;
  readonly language: Language;
  readonly force: boolean;
}

export type Command = EvaluateCommand | TemplateCommand | { readonly name: "help" | "version" };

const EVERYWHERE = ["lang", "force", "help", "version"];
const OPTIONS = {
  out: { type: "string" }, json: { type: "string" }, report: { type: "string" }, map: { type: "string" }, lang: { type: "string" },
  force: { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean" },
} as const;

type Values = ReturnType<typeof parse>["values"];

/**
 * @param words what follows the command's name
 * @throws CommandError (exit 2) where the words cannot be understood
 */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals, tokens } = parse(words);
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const [command, file, extra] = positionals;
  if (command === undefined) return { name: "help" };
  if (command !== "evaluate" && command !== "template") throw usageError((usage) => usage.unknownCommand({ command }));
  for (const token of tokens) {
    const isForeign = token.kind === "option" && command === "template" && !EVERYWHERE.includes(token.name);
    if (isForeign) throw usageError((usage) => usage.unknownOption({ option: token.rawName }));
  }
  if (file === undefined) throw usageError((usage) => (command === "evaluate" ? usage.inputNeeded() : usage.templateNeeded()));
  if (extra !== undefined) throw usageError((usage) => usage.tooMany({ argument: extra }));
  const language = languageOf(values);
  const force = values.force === true;
  if (command === "template") return { name: command, out: file, language, force };
  const { out = null, json = null, report = null, map = null } = values;
  return { name: command, input: file, out, json, report, map, language, force };
}

/** The language of a call, even of one that is otherwise wrong, for the sentence that says so. */
export function spokenLanguage(words: readonly string[]): Language {
  const { values } = parseArgs({ args: [...words], options: OPTIONS, strict: false, allowPositionals: true });
  return values.lang === "en" ? "en" : "zh-CN";
}

function languageOf({ lang = "zh-CN" }: Values): Language {
  if (lang !== "zh-CN" && lang !== "en") throw usageError((usage) => usage.unknownLanguage({ language: lang }));
  return lang;
}

function parse(words: readonly string[]) {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!Object.hasOwn(OPTIONS, token.name)) throw usageError((usage) => usage.unknownOption({ option }));
    const takesValue = OPTIONS[token.name as keyof typeof OPTIONS].type === "string";
    const lacksValue = token.value === undefined || token.value === "" || isOption(token.value, token.inlineValue === true);
    if (takesValue && lacksValue) throw usageError((usage) => usage.valueNeeded({ option }));
    if (!takesValue && token.value !== undefined) throw usageError((usage) => usage.noValueTaken({ option }));
  }
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
}

/** `--out --force` lacks its value; `--out=--force` means a file of that name. */
function isOption(value: string, isInline: boolean): boolean {
  return !isInline && value.length > 1 && value.startsWith("-");
}
