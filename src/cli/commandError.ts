import type { Strings } from "../strings/strings";

/** What the command answers to the shell: evaluated, called wrongly, input or output at fault, gathered with open
 * questions, a result that was altered, our own fault, or stopped by Ctrl+C. */
export const EXIT = {
  done: 0,
  usage: 2,
  input: 3,
  output: 4,
  openQuestions: 5,
  altered: 6,
  internal: 70,
  stopped: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with one sentence in the language of the call. */
export class CommandError extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly sentence: (strings: Strings["cli"]) => string,
  ) {
    super("command error");
    this.name = "CommandError";
  }
}

/** The command was called in a way that cannot be meant. */
export function usageError(sentence: (usage: Strings["cli"]["usage"]) => string): CommandError {
  return new CommandError(EXIT.usage, ({ usage }) => sentence(usage));
}

export function inputError(sentence: (files: Strings["cli"]["files"]) => string): CommandError {
  return new CommandError(EXIT.input, ({ files }) => sentence(files));
}

export function outputError(sentence: (files: Strings["cli"]["files"]) => string): CommandError {
  return new CommandError(EXIT.output, ({ files }) => sentence(files));
}
