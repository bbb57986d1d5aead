/** What the results of one run have in common, so that results of two runs are not taken for one. */
export interface RunMark {
  /** Another one for each run. */
  readonly id: string;
  /** `sha256:` and the hash of the file that was judged. */
  readonly input: string;
}
