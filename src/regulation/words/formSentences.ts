import type { CountyFigureId } from "../figures/figureIds";
import type { ItemId } from "../identifiers";

/**
 * The words before each blank of the sentences of 表Ⅳ and 表Ⅴ by the figure that fills it, official words
 * first, then what bureaus write in their place, parted by "|". `check` are shares and sums that follow from the
 * others: they are understood, and judge nothing. Brackets, 、 and a leading 全县 or 其中 are left out.
 */
export const OFFICIAL_SENTENCES: Readonly<Record<ItemId, Readonly<Partial<Record<CountyFigureId | "check", string>>>>> =
  {
    G4: {
      primarySchoolsOver2000: "超过2000人的小学|超过2000人小学|2000人以上的小学",
      juniorSchoolsOver2000: "初中|超过2000人的初中|超过2000人初中|2000人以上的初中",
      combinedSchoolsOver2500:
        "超过2500人的一贯制学校|一贯制学校超过2500人的|超过2500人的九年一贯制十二年一贯制学校|超过2500人的九年一贯制学校十二年一贯制学校",
    },
    G5: {
      primaryClassesOver45: "超过45人的小学班级|超过45人的小学班|小学超过45人的班级|超过45人小学班级",
      juniorClassesOver50: "超过50人的初中班级|超过50人的初中班|初中超过50人的班级|超过50人初中班级",
    },
    G6: {
      smallSchoolStudents:
        "不足100人的规模较小学校学生数|不足100人的规模较小学校学生|不足100人的学校学生数|不足100人学校学生数",
      smallSchoolOperatingFunds:
        "公用经费|拨付公用经费|核定公用经费|规模较小学校公用经费|不足100人的规模较小学校公用经费",
      check: "生均公用经费|生均",
    },
    G7: {
      specialEducationFunds: "特殊教育学校公用经费|特殊教育公用经费|特殊教育公用经费总额",
      specialEducationStudents: "特殊教育学生数|特殊教育学生|特教学生数|特殊教育学校学生数",
      specialEducationFundsPerStudent: "特殊教育学校生均公用经费|特殊教育生均公用经费|生均公用经费|生均",
    },
    G8: {
      teacherAnnualPay:
        "义务教育学校教师年平均工资收入|义务教育学校教师平均工资收入|义务教育教师年平均工资收入|义务教育教师年均工资收入|教师年平均工资收入",
      civilServantAnnualPay:
        "当地公务员年平均工资收入|公务员年平均工资收入|当地公务员平均工资收入|当地公务员年均工资收入|公务员年均工资收入",
    },
    G9: {
      teachersWith360Hours: "完成360学时培训的教师|完成360学时培训教师|完成360学时培训教师数|完成360学时的教师",
      teachersDue360Hours: "教师|教师总数|教师数|应参训教师|应参训教师数|应完成360学时培训的教师",
      check: "教师培训完成率|培训完成率|完成率|占比|占",
    },
    G11: {
      rotationEligibleTeachers:
        "符合交流轮岗条件教师总数|符合交流轮岗条件的教师总数|符合交流轮岗条件教师|符合交流轮岗条件的教师|符合交流条件教师总数|符合交流轮岗条件教师数",
      rotatedTeachers:
        "上一年度交流轮岗教师|上年度交流轮岗教师|交流轮岗教师|实际交流轮岗教师|上一年度交流轮岗教师数|交流轮岗教师数",
      rotatedBackboneTeachers: "交流轮岗的骨干教师|交流轮岗骨干教师|骨干教师|交流轮岗的骨干教师数",
      check:
        "占|占比|占符合交流轮岗条件教师总数|占符合交流轮岗条件教师总数的|占交流轮岗教师总数|占交流轮岗教师总数的|比例|交流轮岗比例",
    },
    G12: {
      fullTimeTeachers: "在岗专任教师|专任教师|在岗专任教师数|专任教师数|在岗专任教师总数",
      certifiedTeachers:
        "持有教师资格证的专任教师|持有教师资格证专任教师|持有教师资格证的教师|持有教师资格证|持证教师|取得教师资格证的专任教师",
      check: "占比|占|持证上岗率|上岗率",
    },
    G13: {
      primaryUrbanZonedShare:
        "城区和镇区公办小学初中均不含寄宿制学校就近划片入学比例|城区和镇区公办小学初中就近划片入学比例|城区和镇区公办小学就近划片入学比例|小学就近划片入学比例|小学",
      juniorUrbanZonedShare: "|和|城区和镇区公办初中就近划片入学比例|初中就近划片入学比例|初中",
    },
    G14: {
      qualitySeniorPlaces: "优质高中招生名额总数|优质高中招生计划总数|优质高中招生名额|优质高中招生计划",
      allocatedPlaces: "分配名额|分配到校名额|分配名额总数|名额分配",
      allocatedRuralPlaces:
        "分配农村学校的名额|分配农村学校名额|分配农村初中的名额|分配农村初中名额|分配给农村学校的名额",
      check: "占比|占|占分配名额总数的|占分配名额总数|占分配名额的|占分配名额",
    },
    G15: {
      migrantChildren: "符合条件的随迁子女数|符合条件的随迁子女|符合条件随迁子女|随迁子女数|符合条件的随迁子女总数",
      migrantChildrenInPublicSchools: "在公办学校就读|公办学校就读",
      migrantChildrenInPurchasedPlaces:
        "在政府购买服务的民办学校就读|政府购买服务的民办学校就读|在政府购买学位的民办学校就读",
      check: "合计|共计|占比|占|比例",
    },
    Q1: {
      retentionGraduates: "初中毕业班学生数|初中毕业班学生|毕业班学生数|初中毕业生数",
      retentionIntake: "三年前该年级入学学生数|三年前该年级入学学生|三年前入学学生数|三年前七年级入学学生数",
      retentionIn: "毕业年级三年转入学生数|三年转入学生数|转入学生数|三年转入学生|转入学生|转入",
      retentionDeaths: "死亡学生数|死亡学生|死亡|三年死亡学生数",
      retentionOut: "转出学生数|三年转出学生数|转出学生|转出|毕业年级三年转出学生数",
      check: "初中三年巩固率|三年巩固率|巩固率",
    },
    Q2: {
      disabledChildren: "残疾儿童少年|残疾儿童少年数|适龄残疾儿童少年|适龄残疾儿童少年数|残疾儿童少年总数",
      disabledEnrolled: "入学|已入学|入学人数|入学残疾儿童少年",
      disabledSpecialSchool: "在特殊教育学校就读|特殊教育学校就读|在特教学校就读",
      check: "入学率|残疾儿童少年入学率|占比|占",
    },
  };

/** The subjects of 语文__级、校际差异率__ by their names. */
export const MONITORED_SUBJECTS = {
  语文: "Chinese",
  数学: "Mathematics",
  科学: "Science",
  体育: "Sports",
  体育与健康: "Sports",
  艺术: "Arts",
  德育: "Moral",
  道德与法治: "Moral",
  英语: "English",
  劳动: "Labour",
  心理健康: "MentalHealth",
} as const;
