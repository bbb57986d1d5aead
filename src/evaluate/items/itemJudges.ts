import type { ItemJudges } from "../judging";
import { judgeClassSize } from "./classSize";
import { judgeDisabledEnrolment } from "./disabledEnrolment";
import { judgeMigrantSchooling } from "./migrantSchooling";
import { judgeMoralEducation } from "./moralEducation";
import { judgeMusicAndArtRooms } from "./musicAndArtRooms";
import { judgeNationalMonitoring } from "./nationalMonitoring";
import { judgeRecognition } from "./recognition";
import { judgeRetention } from "./retention";
import { judgeSchoolCharter } from "./schoolCharter";
import { judgeSchoolSize } from "./schoolSize";
import { judgeSeniorPlaces } from "./seniorPlaces";
import { judgeSmallSchoolFunds } from "./smallSchoolFunds";
import { judgeSpecialEducationFunds } from "./specialEducationFunds";
import { judgeTeacherCertificates } from "./teacherCertificates";
import { judgeTeacherPay } from "./teacherPay";
import { judgeTeacherRotation } from "./teacherRotation";
import { judgeTeacherTraining } from "./teacherTraining";
import { judgeTrainingFunds } from "./trainingFunds";
import { judgeZonedEnrolment } from "./zonedEnrolment";

/**
 * The judges of 政府保障程度, 教育质量 and 社会认可度. An item without one is decided by the bureau's statement: G1, G10, Q5, Q7,
 * Q8 are evidence alone, and of G2 no figure is limited by the regulation.
 */
export const ITEM_JUDGES = {
  G3: judgeMusicAndArtRooms,
  G4: judgeSchoolSize,
  G5: judgeClassSize,
  G6: judgeSmallSchoolFunds,
  G7: judgeSpecialEducationFunds,
  G8: judgeTeacherPay,
  G9: judgeTeacherTraining,
  G11: judgeTeacherRotation,
  G12: judgeTeacherCertificates,
  G13: judgeZonedEnrolment,
  G14: judgeSeniorPlaces,
  G15: judgeMigrantSchooling,
  Q1: judgeRetention,
  Q2: judgeDisabledEnrolment,
  Q3: judgeSchoolCharter,
  Q4: judgeTrainingFunds,
  Q6: judgeMoralEducation,
  Q9: judgeNationalMonitoring,
  S1: judgeRecognition,
} as const satisfies ItemJudges;
