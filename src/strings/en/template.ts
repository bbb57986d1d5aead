import { NEEDED_BY_HEADINGS } from "../../model/templateTable";
import type { TemplateStrings } from "../templateStrings";

export const template: TemplateStrings = {
  title: "Self-evaluation of quality balance in compulsory education: workbook to fill in",
  reportingUnit: "Reporting unit:",
  sheets: {
    notes: "How to fill in",
    schools: "Schools",
    teachers: "Teachers",
    premises: "Premises",
    rooms: "Music and art rooms",
    funds: "Funds",
    figures: "County figures",
    statements: "Statements",
    vetoes: "Article 10",
    history: "Earlier years",
    local: "Exceptions and limits",
  },
  captions: {
    exceptions: "Registered exceptions (leave empty where there are none)",
    overrides: "Local limits stricter than the national ones (leave empty where there are none)",
  },
  notes: [
    "1. Fill in, save, and evaluate it in Excel, in the page or on the command line. What is typed is never changed and no data leave the machine. Headings stay in Chinese: they are how columns are recognised.",
    "2. Leave empty what is not known: it counts as missing, never as 0. Type 0 where the number is zero. Units stand in the headings or beside the figure.",
    "3. Schools: one row a school, teaching points included; codes are ten digits, as text. Schools with several stages stay on one row with pupils and classes by stage; senior pupils are needed to split what the stages share.",
    "4. Teachers: by the stage they teach. Above the required degree means college or higher in primary, bachelor or higher in junior schools.",
    "5. Premises: of the whole school, not split. Teaching space is gross, indoor sports space included; type 0 where there is none, it is taken off. Equipment is at book value.",
    "6. Music and art rooms: one row a room, with its kind and area.",
    "7. Funds: budgets of every school; for schools and teaching points under 100 pupils also the funds allocated. All of last year.",
    "8. County figures: fill in 数值 only. Years have four digits; leave empty the national monitoring and the recognition survey where there is no result yet.",
    "9. Statements: choose the conclusion from the list. Where no data can be checked the statement decides, and is marked as such.",
    "10. Article 10: all six cases must be answered 存在 or 不存在.",
    "11. Earlier years: coefficients of variation and county means of years before this one, to be compared with; they decide nothing and may stay empty. Add rows for further years. Years evaluated in this workbook are recorded on the sheet UEI 校际均衡 by themselves.",
    "12. Exceptions need the number of their approval; local limits may only be stricter. Add rows within the tables; columns may be added, removed and moved.",
    "13. Columns marked （必填） are needed of every school (those by stage of the stages it has), （选填） where there is something; figures marked 核对 need only agree with the tables of schools. Each sheet shows how much is filled in.",
    "14. Codes and names on the other sheets follow 学校基本情况; once numbers are typed, do not sort, insert or delete rows of one sheet alone.",
  ],
  marks: { required: "（必填）", optional: "（选填）" },
  needs: { required: "必填", check: "核对", optional: "选填" },
  need: "要求",
  basics: "表Ⅰ",
  filled: "已填",
  prompt: ({ mark, unit, isNumber }) =>
    `${mark.includes("必") ? "Required" : "Optional"}${unit === "" ? "" : `, in ${unit}`}${isNumber ? "; 0 where there is none, blank where it is unknown." : "."}`,
  neededBy: NEEDED_BY_HEADINGS.en,
  requirement: "Requirement",
};
