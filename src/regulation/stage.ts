/** 学段: the two stages of compulsory schooling that are judged. */
export type Stage = "primary" | "junior";

/** 小学 before 初中, as every official table orders them. */
export const STAGES: readonly Stage[] = ["primary", "junior"];
