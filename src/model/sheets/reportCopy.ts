/**
 * The two copies of the report: 校核稿, for the bureau's own eyes, with what differs as remarks at the sentence, and
 * 送审稿, the same text without a mark, whose last page lists the conclusions that differ from the bureau's own.
 */
export const REPORT_COPIES = ["submission", "review"] as const;
export type ReportCopy = (typeof REPORT_COPIES)[number];
