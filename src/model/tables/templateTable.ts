/**
 * The heading under which our own form to fill in says which item needs a figure, by language. No bureau's own table
 * has it, so it tells the form's rows, which ask for more than most counties have, from the rows that a bureau wrote
 * itself.
 */
export const NEEDED_BY_HEADINGS = { "zh-CN": "对应指标", en: "Needed by" } as const;
