/**
 * What tables call 教学及辅助用房, official first; without a word about the sports rooms it is gross in tables of schools
 * (D18).
 */
export const TEACHING_SPACE =
  "教学及辅助用房面积|教学及辅助用房总面积|教学及辅助用房|教辅用房面积|教辅用房|教学及辅助用房建筑面积|教学及辅助用房总建筑面积|教学及辅助用房校舍建筑面积|教辅用房建筑面积";
