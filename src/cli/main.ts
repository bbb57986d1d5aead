import { STRINGS } from "../app/languages";
import { CommandError, EXIT, type ExitCode } from "./commandError";
import { printable } from "./printable";
import { VERSION } from "./printedStamp";
import { readArguments, spokenLanguage } from "./readArguments";
import type { Surroundings } from "./surroundings";

/**
 * The command line.
 * @param words what follows the command's name
 * @returns what the command answers to the shell; errors are one sentence on stderr
 */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const strings = STRINGS[spokenLanguage(words)];
  try {
    const command = readArguments(words);
    // Each command is a part of the program that is loaded when it is asked for: half of a short run is loading.
    switch (command.name) {
      case "help":
        surroundings.stdout.write(`${strings.cli.help}\n`);
        break;
      case "version":
        surroundings.stdout.write(`${VERSION}\n`);
        break;
      case "batch":
        return await (await import("./commands/runBatch")).runBatch(command, strings, surroundings);
      case "gather":
        return await (await import("./commands/runGather")).runGather(command, strings, surroundings);
      case "forms":
        await (await import("./commands/runForms")).runForms(command, strings, surroundings);
        break;
      case "verify":
        return await (await import("./commands/runVerify")).runVerify(command, strings, surroundings);
      case "explain":
        (await import("./commands/runExplain")).runExplain(command, surroundings);
        break;
      case "template":
        (await import("./commands/runTemplate")).runTemplate(command, strings, surroundings);
        break;
      case "evaluate":
        await (await import("./commands/runEvaluate")).runEvaluate(command, strings, surroundings);
        break;
    }
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommandError) {
      surroundings.stderr.write(`${printable(error.sentence(strings.cli))}\n`);
      return error.exitCode;
    }
    const reason = error instanceof Error ? error.message : String(error);
    surroundings.stderr.write(`${printable(strings.cli.files.internal({ reason }))}\n`);
    const wantsTrace = (surroundings.environment["UEI_DEBUG"] ?? "") !== "";
    if (wantsTrace && error instanceof Error) surroundings.stderr.write(`${printable(error.stack ?? "")}\n`);
    return EXIT.internal;
  }
}
