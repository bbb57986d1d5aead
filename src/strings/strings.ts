import type { chinese } from "./zh-CN";

export type { FindingSentences, Language, Sentences } from "./sentences";

/**
 * Every sentence a person reads, in one language; each area of the product has its own section and file. The Chinese
 * one is the master: what it says, with which parameters, every other language says too.
 */
export type Strings = ReturnType<typeof chinese>;
