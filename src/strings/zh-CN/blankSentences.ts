import type { BlankSentences } from "../blankSentences";

export const blankSentences: BlankSentences = {
  G4: ({ primary, junior, combined }) =>
    `超过2000人的小学${primary}所，初中${junior}所，超过2500人的一贯制学校${combined}所`,
  G5: ({ primary, junior }) => `超过45人的小学班级${primary}个，超过50人的初中班级${junior}个`,
  G6: ({ students, funds }) => `不足100人的规模较小学校学生数${students}人，公用经费${funds}元`,
  G7: ({ funds, students, perStudent }) =>
    `特殊教育学校公用经费为${funds}万元，特殊教育学生数为${students}人，特殊教育学校生均公用经费为${perStudent}元`,
  G8: ({ teachers, servants }) =>
    `全县义务教育学校教师年平均工资收入为${teachers}元，当地公务员年平均工资收入${servants}元`,
  G9: ({ trained, teachers, share }) =>
    `完成360学时培训的教师${trained}人，全县教师${teachers}人，教师培训完成率${share}%`,
  G11: ({ eligible, rotated, share, backbone, backboneShare }) =>
    `全县符合交流轮岗条件教师总数${eligible}名，上一年度交流轮岗教师${rotated}名，占${share}%；` +
    `交流轮岗的骨干教师${backbone}名，占交流轮岗教师总数${backboneShare}%`,
  G12: ({ teachers, certified, share }) =>
    `全县在岗专任教师${teachers}人，其中持有教师资格证的专任教师${certified}人，占比${share}%`,
  G13: ({ primary, junior }) =>
    `城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别${primary}%、${junior}%`,
  G14: ({ places, allocated, share, rural, ruralShare }) =>
    `全县优质高中招生名额总数${places}人，分配名额${allocated}人，占比${share}%；` +
    `其中分配农村学校的名额${rural}人，占分配名额总数的${ruralShare}%`,
  G15: ({ children, inPublic, purchased, total, share }) =>
    `全县符合条件的随迁子女数${children}人，在公办学校就读${inPublic}人，在政府购买服务的民办学校就读${purchased}人，合计${total}人，占比${share}%`,
  Q1: ({ graduates, intake, transferredIn, deaths, transferredOut, share }) =>
    `全县初中毕业班学生数为${graduates}人，三年前该年级入学学生数为${intake}人，毕业年级三年转入学生数为${transferredIn}人，` +
    `死亡学生数为${deaths}人，转出学生数为${transferredOut}人，全县初中三年巩固率为${share}%`,
  Q2: ({ children, enrolled, share, special, specialShare }) =>
    `全县残疾儿童少年为${children}人，入学${enrolled}人，入学率为${share}%；其中在特殊教育学校就读${special}人，占比${specialShare}%`,
  subject: ({ subject, level, variation }) => `${subject}${level}级、校际差异率${variation}`,
};
