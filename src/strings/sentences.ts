import type { FindingParams } from "../model/findings/finding";

/** One sentence per code, from its parameters. */
export type Sentences<Catalogue> = { readonly [Code in keyof Catalogue]: (params: Catalogue[Code]) => string };

export type Language = "zh-CN" | "en";

/** The sections that hold sentences of findings, as one catalogue. */
export type FindingSentences = Sentences<FindingParams>;
