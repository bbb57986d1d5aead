/** What the results of one run have in common, so that results of two runs are not taken for one. */
export interface RunMark {
  /** Another one for each run. */
  readonly id: string;
  /** `sha256:` and the hash of the file that was judged. */
  readonly input: string;
}

/** A mark as it stands in a workbook or a report: `<id> sha256:<hash>`. */
export function runWords({ id, input }: RunMark): string {
  return `${id} ${input}`;
}

/** @returns null where the text is no such mark */
export function runOfWords(text: string): RunMark | null {
  const [, id, input] = /^([\w-]{1,64}) (sha256:[0-9a-f]{64})$/u.exec(text) ?? [];
  return id === undefined || input === undefined ? null : { id, input };
}

/** What the properties of a report say of its run. */
export function runDescription(run: RunMark): string {
  return `UEI ${runWords(run)}`;
}

/** @returns null where the properties say no such thing */
export function runOfDescription(text: string): RunMark | null {
  return text.startsWith("UEI ") ? runOfWords(text.slice("UEI ".length)) : null;
}
