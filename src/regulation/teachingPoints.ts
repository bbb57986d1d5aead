/**
 * 教学点 with fewer pupils than this stay out of the resources, R-schools and R-balance; from this number on they count as
 * primary rows. Source: 申报表 表Ⅱ-2 note 1 (50人及以上教学点), 省级具体办法.
 */
export const COUNTED_TEACHING_POINT_STUDENTS = 50;
