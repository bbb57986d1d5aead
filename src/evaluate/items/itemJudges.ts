import type { ItemJudges } from "../judging";
import { judgeClassSize } from "./classes/classSize";
import { judgeDisabledEnrolment } from "./children/disabledEnrolment";
import { judgeMigrantSchooling } from "./children/migrantSchooling";
import { judgeMoralEducation } from "./quality/moralEducation";
import { judgeMusicAndArtRooms } from "./rooms/musicAndArtRooms";
import { judgeNationalMonitoring } from "./quality/nationalMonitoring";
import { judgeRecognition } from "./quality/recognition";
import { judgeRetention } from "./children/retention";
import { judgeSchoolCharter } from "./quality/schoolCharter";
import { judgeSchoolSize } from "./schools/schoolSize";
import { judgeSeniorPlaces } from "./children/seniorPlaces";
import { judgeSmallSchoolFunds } from "./funds/smallSchoolFunds";
import { judgeSpecialEducationFunds } from "./funds/specialEducationFunds";
import { judgeTeacherCertificates } from "./teachers/teacherCertificates";
import { judgeTeacherPay } from "./teachers/teacherPay";
import { judgeTeacherRotation } from "./teachers/teacherRotation";
import { judgeTeacherTraining } from "./teachers/teacherTraining";
import { judgeTrainingFunds } from "./funds/trainingFunds";
import { judgeZonedEnrolment } from "./children/zonedEnrolment";

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
