import { parseArgs } from "node:util";
import { isLanguage } from "../app/languages";
import type { Language, Strings } from "../strings/strings";
import { usageError } from "./commandError";

export interface EvaluateCommand {
  readonly name: "evaluate";
  readonly input: string;
  readonly out: string | null;
  /** A file, or "-" for the screen. */
  readonly json: string | null;
  /** The 自查自评报告. */
  readonly report: string | null;
  /** 学校自评表 of every school is asked for. */
  readonly annex: boolean;
  readonly map: string | null;
  /** Prints on A3, whatever the workbook says. */
  readonly isOnA3: boolean;
  readonly language: Language;
  readonly force: boolean;
}

export interface TemplateCommand {
  readonly name: "template";
  readonly out: string;
  readonly language: Language;
  readonly force: boolean;
}

export interface BatchCommand {
  readonly name: "batch";
  readonly folder: string;
  /** The folder for the results. */
  readonly out: string;
  /** A workbook with a row for each county. */
  readonly summary: string | null;
  /** A folder for the tables that other programs read. */
  readonly tables: string | null;
  /** How many are evaluated at a time; null: as many as there are processors. */
  readonly jobs: number | null;
  readonly language: Language;
  readonly force: boolean;
}

export interface GatherCommand {
  readonly name: "gather";
  /** Files and folders. */
  readonly sources: readonly string[];
  /** The county's workbook; one that is there is never touched. */
  readonly into: string;
  /** Where the result goes. */
  readonly out: string | null;
  /** A file, or "-" for the screen. */
  readonly json: string | null;
  readonly language: Language;
  readonly force: boolean;
}

export interface FormsCommand {
  readonly name: "forms";
  /** The county's workbook. */
  readonly input: string;
  /** The folder for the forms. */
  readonly out: string;
  readonly language: Language;
  readonly force: boolean;
}

export interface VerifyCommand {
  readonly name: "verify";
  /** A result of an evaluation. */
  readonly input: string;
  readonly language: Language;
}

export interface ExplainCommand {
  readonly name: "explain";
  /** An identifier, a citation or a name, as typed. */
  readonly item: string;
}

export type Command =
  | EvaluateCommand
  | TemplateCommand
  | BatchCommand
  | GatherCommand
  | FormsCommand
  | VerifyCommand
  | ExplainCommand
  | { readonly name: "help" | "version" };

const EVERYWHERE = ["lang", "force", "help", "version"];
/** Options of each command beside those of all. */
const OWN_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  evaluate: ["out", "json", "report", "map", "a3", "annex"],
  template: [],
  explain: [],
  batch: ["out", "summary", "tables", "jobs"],
  gather: ["into", "out", "json"],
  verify: [],
  forms: ["out"],
};
const OPTIONS = {
  out: { type: "string" },
  json: { type: "string" },
  report: { type: "string" },
  map: { type: "string" },
  summary: { type: "string" },
  tables: { type: "string" },
  jobs: { type: "string" },
  into: { type: "string" },
  lang: { type: "string" },
  a3: { type: "boolean" },
  annex: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
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
  const [command, first, extra] = positionals;
  if (command === undefined) return { name: "help" };
  const own = Object.hasOwn(OWN_OPTIONS, command) ? OWN_OPTIONS[command] : undefined;
  if (own === undefined) throw usageError((usage) => usage.unknownCommand({ command }));
  for (const token of tokens) {
    const isForeign = token.kind === "option" && !own.includes(token.name) && !EVERYWHERE.includes(token.name);
    if (isForeign) throw usageError((usage) => usage.unknownOption({ option: token.rawName }));
  }
  if (command === "gather") return gatherCommand(positionals.slice(1), values);
  if (extra !== undefined) throw usageError((usage) => usage.tooMany({ argument: extra }));
  return commandOf(command, first, values);
}

function commandOf(name: string, first: string | undefined, values: Values): Command {
  const all = { language: languageOf(values), force: values.force === true };
  const { out = null, json = null, report = null, map = null, summary = null, tables = null } = values;
  switch (name) {
    case "explain":
      return { name, item: needed(first, (usage) => usage.itemNeeded()) };
    case "template":
      return { name, out: needed(first, (usage) => usage.templateNeeded()), ...all };
    case "forms":
      return {
        name,
        input: needed(first, (usage) => usage.formsInputNeeded()),
        out: needed(out, (usage) => usage.formsOutNeeded()),
        ...all,
      };
    case "verify":
      return { name, input: needed(first, (usage) => usage.verifyNeeded()), language: all.language };
    case "batch":
      return {
        name,
        folder: needed(first, (usage) => usage.folderNeeded()),
        out: needed(out, (usage) => usage.batchOutNeeded()),
        summary,
        tables,
        jobs: jobsOf(values),
        ...all,
      };
    default:
      return {
        name: "evaluate",
        input: needed(first, (usage) => usage.inputNeeded()),
        ...{ out, json, report, map },
        isOnA3: values.a3 === true,
        annex: values.annex === true,
        ...all,
      };
  }
}

/** @throws CommandError (exit 2) where it is no whole number from 1 on */
function jobsOf({ jobs }: Values): number | null {
  if (jobs === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw usageError((usage) => usage.jobsNumber({ jobs }));
  return Number(jobs);
}

function gatherCommand(sources: readonly string[], values: Values): GatherCommand {
  needed(sources[0], (usage) => usage.gatherFilesNeeded());
  const into = needed(values.into, (usage) => usage.gatherIntoNeeded());
  const { json = null, out = null } = values;
  return { name: "gather", sources, into, out, json, language: languageOf(values), force: values.force === true };
}

/** @throws CommandError (exit 2) where a word is missing that the command cannot do without */
function needed(word: string | null | undefined, sentence: (usage: Strings["cli"]["usage"]) => string): string {
  if (word === null || word === undefined) throw usageError(sentence);
  return word;
}

/** The language of a call, even of one that is otherwise wrong, for the sentence that says so. */
export function spokenLanguage(words: readonly string[]): Language {
  const { values } = parseArgs({ args: [...words], options: OPTIONS, strict: false, allowPositionals: true });
  const { lang } = values;
  return typeof lang === "string" && isLanguage(lang) ? lang : "zh-CN";
}

function languageOf({ lang = "zh-CN" }: Values): Language {
  if (!isLanguage(lang)) throw usageError((usage) => usage.unknownLanguage({ language: lang }));
  return lang;
}

function parse(words: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!Object.hasOwn(OPTIONS, token.name)) throw usageError((usage) => usage.unknownOption({ option }));
    const takesValue = OPTIONS[token.name as keyof typeof OPTIONS].type === "string";
    const lacksValue =
      token.value === undefined || token.value === "" || isOption(token.value, token.inlineValue === true);
    if (takesValue && lacksValue) throw usageError((usage) => usage.valueNeeded({ option }));
    if (!takesValue && token.value !== undefined) throw usageError((usage) => usage.noValueTaken({ option }));
  }
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
}

/** `--out --force` lacks its value; `--out=--force` means a file of that name. */
function isOption(value: string, isInline: boolean): boolean {
  return !isInline && value.length > 1 && value.startsWith("-");
}
