import path from "node:path";
import { createTemplate } from "../../app/createTemplate";
import type { Strings } from "../../strings/strings";
import { usageError } from "../commandError";
import { refuseOccupied, writeWhole } from "../output/outputFiles";
import { printable } from "../printable";
import type { TemplateCommand } from "../readArguments";
import type { Surroundings } from "../surroundings";

/**
 * `uei template`: writes a workbook to fill in.
 * @throws CommandError which says what to do
 */
export function runTemplate({ out, force }: TemplateCommand, strings: Strings, { stdout }: Surroundings): void {
  const ending = ".xlsx";
  if (path.extname(out).toLowerCase() !== ending)
    throw usageError((usage) => usage.outputEnding({ file: out, ending }));
  refuseOccupied(out, force);
  writeWhole([{ file: out, content: createTemplate(strings) }], force);
  stdout.write(`${printable(strings.cli.summary.template({ file: out }))}\n`);
}
