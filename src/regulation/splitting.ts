/**
 * 一贯制学校 split their shared resources (R4–R7 only) by weighted pupils: 九年一贯制 1 : 1.1, 完全中学 初中 : 高中
 * 1 : 1.2, 十二年一贯制 1 : 1.1 : 1.32. The three are one scale, since 1.32 = 1.1 × 1.2; a 完全中学 has only the
 * last two, whose quotient is 1.2.
 * Source: 测算口径 of the national 拆分说明, quoted in published inspection worksheets and worked examples.
 */
export const SPLIT_WEIGHTS = { primary: 1, junior: 1.1, senior: 1.32 } as const;
