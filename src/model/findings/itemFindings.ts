import type { ItemId } from "../identifiers";
import type { Stage } from "../stage";

/** What judging 政府保障程度, 教育质量, 社会认可度 and 第十条 can find, each code with its parameters. */
export interface ItemFindings {
  /** Two sources of one quantity give different outcomes (D11); `school` null where the county's figures are meant. */
  sourcesDisagree: { readonly item: ItemId; readonly school: string | null };
  /** 1,610 certified of 1,606 (D1). The names are official labels, or the school's name with the column's. */
  partExceedsWhole: {
    readonly item: ItemId;
    readonly part: string;
    readonly partValue: number;
    readonly whole: string;
    readonly wholeValue: number;
  };
  /** 初中50—55人班级 says nothing about 50. */
  bracketStraddlesLimit: { readonly classes: number; readonly limit: number };
  /**
   * Pupils and classes contradict each other (D25): the stated classes hold `atMost`, or `atLeast`, so many pupils; the
   * other is null. `students` are all that is known to be there, at least or at most, where `isBound`. Of the county
   * where `school` is null.
   */
  classesContradictPupils: {
    readonly school: string | null;
    readonly stage: Stage | null;
    readonly students: number;
    readonly isBound: boolean;
    readonly atMost: number | null;
    readonly atLeast: number | null;
    /** What is judged with, where pupils of a school are only known to lie between two numbers, else null. */
    readonly between: { readonly low: number; readonly high: number } | null;
    /** True where a person may confirm that the pupils are as typed, so that the classes alone are wrong. */
    readonly isConfirmable: boolean;
  };
  /** The pupils of a list of classes are not those of the school. */
  classListIncomplete: { readonly school: string; readonly listed: number | null; readonly students: number | null };
  /** Pupils with special needs in G7 are not those of Q2 (随班就读 and 送教上门). */
  specialPupilsDiffer: {
    readonly funded: number;
    readonly enrolled: number;
    /** 元 per pupil if those of Q2 are counted; null where the money is unknown. */
    readonly fundsPerStudent: number | null;
    readonly limit: number;
  };
  /** 培训周期是否结束 is answered 是 before the last year of the cycle has come. */
  trainingCycleNotOver: { readonly cycle: string };
  /** Figures of one comparison bear different years. */
  yearsDiffer: { readonly item: ItemId; readonly first: string; readonly second: string };
  /** The years that the workbook allows for an item ask different things of it, and the outcomes differ (D28). */
  yearsDisagree: { readonly item: ItemId; readonly years: string; readonly limits: readonly number[] };
  /** 全县中小学就近划片入学比例 stands where only 城区、镇区 公办 非寄宿 count. */
  zonedShareOfAllSchools: { readonly share: number };
  /** 普高录取率 in place of 名额分配比例 (D16); shares in percent points. */
  admissionsNotAccepted: {
    readonly item: ItemId;
    readonly admissionShare: number | null;
    readonly ruralShare: number | null;
  };
  /** 分配农村学校名额 ÷ 分配名额 below the rural share of graduates, though 向农村倾斜 is asked for; percent points. */
  ruralPlacesBelowGraduates: { readonly item: ItemId; readonly places: number; readonly graduates: number };
  /** Graduates that 转入, 转出, 死亡, 休学, 复学 and 跳级 do not explain (D14). */
  retentionUnexplained: { readonly graduates: number; readonly expected: number };
  /** 随班就读 … 延缓入学 do not add up to 适龄残疾儿童少年. */
  disabledSumDiffers: { readonly sum: number; readonly total: number };
  /** More staff or teachers than approved posts, though 编外教师 are denied (第十条). */
  staffAboveApprovedPosts: {
    readonly staff: number | null;
    readonly teachers: number | null;
    readonly approved: number;
  };
  /** 编外教师 are stated as a number, though 第十条 is answered 不存在. */
  contractTeachersStated: { readonly teachers: number };
  /** A row of 第十条 is answered 存在 and its 情形 is not understood: it counts as 其他情形. */
  otherVetoCase: { readonly label: string };
}
