import type { ChoiceKind, GatheringProblemCode, GatheringQuestion } from "../../model/gathering";

/**
 * Words of gathering: the two tables it adds to the county's workbook, and what it says of files, schools and numbers.
 */
export const gathering = {
  sources: {
    sheet: "数据来源",
    title: "数据来源",
    note: "每个数导入时的值和出处；以后改动了表中的数，这里仍是导入时的值。",
  },
  schools: {
    sheet: "学校对照表",
    title: "学校对照表",
    note: "文件中的学校与本县学校的对应。“本县学校”“是否参与”“答复”可以填写（答复填“已核实”），再次汇总到本工作簿时照此办理，不再问。",
    /** Of a school that an earlier import had and the files no longer have. */
    gone: "这次的文件里没有该校，表中保留原来的数",
  },
  sameAs: ({ file }: { file: string }) => `与“${file}”内容相同，只算一次`,
  refusals: {
    sameAsOther: "与另一个文件内容相同，只算一次",
    countyWorkbook: "是以前汇总出的本县工作簿，不是学校报来的；要汇入它，请把它选作汇入的工作簿",
    ownResult: "是测算过的工作簿，不是学校报来的，未汇入",
    noForms:
      "里面没有教育事业统计的报表（教基、基础基），也没有认出学校名单的列标题；请确认是否为学校的统计报表工作簿，名单的列标题请与汇总表中的一致",
    noIdentity: "没有学校基本情况（教基1001或基础基111），不知道是哪所学校，请重新导出完整的报表",
    otherYear: "学年与多数文件不同，未汇入，请换成同一学年的报表",
    otherCounty: "所属县与多数文件不同，未汇入，请确认是否为本县学校",
    repeated: "同一所学校有不止一个文件，未汇入，请只保留一个",
    unreadable: "文件打不开，请另存为 .xlsx 后再汇总",
    schoolsMixed:
      "一个工作簿里有几所学校的报表，分不清哪张是哪所的，请每校一个工作簿，或把各校的基本情况放在该校其他报表之前",
    personsOnly: "是人员名单（一行一人），只按学校点了人数，姓名、证件号等都没有读入",
    leftOut: "学校对照表中填了不参与",
    olderForm: "是旧版的学校填报表，请用新发的表填报",
    emptyForm: "是空表，没有填写任何内容，请学校填好后再报",
    otherSchool: "表上的学校与这份表发给的学校不同，可能整张粘贴了别的学校的表，请用本校的表填报",
    codeMissing: "学校填报表的识别码没有了（多半是粘贴到了新文件），请在发下去的原表中填写后再报",
    formsDiffer: "文件里有两张填报数不同的学校填报表，不知道以哪张为准，请删去一张后再报",
    otherTitleYear: "表头的学年与发出时不同，可能是往年的表，请用本学年发出的表填报",
    unknownSchool: "表中的学校不在本县名单中，请确认",
  },
  problems: {
    sumFails: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：“${label}”为${stated}，各分项合计为${counted}，两者不一致，未导入，请核对报表。`,
    formsDiffer: ({ school, form, label, stated, counted }) =>
      `${school}：“${label}”在${form}中不一致（分别为${stated}和${counted}），未导入，请核对这几张报表。`,
    pupilsAboveClasses: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：${label}按各班额段的上限最多容纳${counted}人，在校生数却为${stated}，班级和学生数对不上，未导入，请核对班额和学生数的报表。`,
    pupilsBelowClasses: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：${label}按各班额段的下限至少有${counted}人，在校生数却为${stated}，班级和学生数对不上，未导入，请核对班额和学生数的报表。`,
    yearsDoNotJoin: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：“${label}”为${stated}，而上学年加增加减减少为${counted}，两者不一致，未导入，请核对报表。`,
    flowsFail: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：学生变动的“${label}”为${stated}，按其余各栏推算为${counted}，两者不一致，请核对报表；这张表的数不用于测算。`,
    blankNotZero: ({ school, form, label }) =>
      `${school}（${form}）：“${label}”空白，无法证明为0，未导入，请在汇总表中补填；确实没有的填0。`,
    markedInapplicable: ({ school, form, label }) =>
      `${school}（${form}）：“${label}”标为不适用（*或-），而该校需要此数，未导入，请核对报表或在汇总表中补填。`,
    numberNotUnderstood: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”为“${stated}”，不是数，未导入，请核对报表。`,
    answerNotUnderstood: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”为“${stated}”，未导入，请填“是”或“否”。`,
    numberNegative: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”为${stated}，不能是负数，未导入，请核对报表。`,
    numberNotWhole: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”为${stated}，应为整数，未导入，请核对报表。`,
    unitOtherwise: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”为“${stated}”，单位与发下去的表不同，未导入，请按原表的单位填写。`,
    numberStruck: ({ school, form, label, stated }) =>
      `${school}（${form}）：“${label}”的“${stated}”已划去，未导入，请核对后填写正确的数并去掉删除线。`,
    formMissing: ({ school, form, label }) => `${school}：缺少报表${form}，没有${label}，请补交或在汇总表中补填。`,
    labelMissing: ({ school, form, label }) => `${school}（${form}）：报表中找不到“${label}”，请在汇总表中补填。`,
    artsUnclear: ({ school, form, stated, counted }) =>
      `${school}（${form}）：各授课课程合计为${counted}，专任教师合计为${stated}，看不出“艺术”是否包含音乐、美术，体育、艺术教师数未导入，请在汇总表中补填。`,
    formTwice: ({ school, form, label }) =>
      `${school}：工作簿里有两张不同的${form}，不知道以哪张为准，${label}未导入，请删去一张后再汇总。`,
    sourcesDiffer: ({ school, label, stated, counted }) =>
      `${school}：“${label}”一处为${counted}，另一处为${stated}，两者不一致，未导入，请核对后在汇总表中补填。`,
    sourcesOfDifferentDays: ({ school, label, stated, counted }) =>
      `${school}：“${label}”统计报表为${counted}，学校填报为${stated}（时点不同），按统计报表导入，请核对。`,
    requiredBlank: ({ school, label }) => `${school}：填报表的“${label}”没有填，请学校补填。`,
    notSigned: ({ school, label }) => `${school}：填报表没有写${label}，请学校补写。`,
    implausible: ({ school, label, stated }) =>
      `${school}：填报表的“${label}”为${stated}，超出合理范围，未导入，请核对单位和小数点。`,
    partAboveWhole: ({ school, form, label, stated, counted }) =>
      `${school}（${form}）：“${label}”为${stated}，超过总数${counted}，未导入，请核对报表。`,
  } satisfies Record<
    GatheringProblemCode,
    (params: { school: string; form: string; label: string; stated: string; counted: string }) => string
  >,
  /** Words for the generations of the statistics' forms. */
  generations: (generation: string) =>
    ({ old: "2020年及以前的报表", "2021": "2021、2022年的报表", "2023": "2023年起的报表" })[generation] ?? generation,
  layouts: {
    schoolForms: "学校统计报表",
    returnedForm: "学校填报表",
    wideExport: "统计平台导出的宽表",
    list: "学校名单",
    oneSchoolForm: "一校一表",
    persons: "人员名单",
    nothing: "未识别",
  },
  /** The answers that can be clicked; `words` is what each is about. */
  choices: {
    thisYear: ({ words }) => `是${words}学年的`,
    onlyYear: ({ words }) => `只用${words}学年的文件，其余的不汇入`,
    onlyCounty: ({ words }) => `只用${words}的文件，其余的不汇入`,
    onlyFile: ({ words }) => `以“${words}”为准，其余的不用`,
    oneYear: () => "已核实，是同一学年的报表",
    withoutFiles: () => "这些文件都不用",
    atCentre: () => "已核实，教师统计在中心校",
    sameSchool: ({ words }) => `是同一所学校，汇入本县的“${words}”`,
    anotherSchool: ({ words }) => `“${words}”是另一所学校，单独汇入`,
    askedApart: () => "知道了，已请学校分开填报，这份不汇入",
    later: () => "暂不答复，相应的数留空",
  } satisfies Record<ChoiceKind, (params: { words: string }) => string>,
  /** Files that page and pane make, by the name of the county or of the workbook. */
  files: {
    made: ({ county }: { county: string }) => `${county}学校数据汇总.xlsx`,
    updated: ({ file }: { file: string }) => `${file}.汇总.xlsx`,
    forms: ({ county }: { county: string }) => `${county}学校填报表.zip`,
  },
  /** None of the files has a school that could be used. */
  nothingUsable: "所选文件里没有可以汇入的学校，没有写入；请看“未用的文件”中的原因，换文件后再试。",
  corrected: ({
    school,
    label,
    imported,
    byHand,
    offered,
    where,
  }: {
    school: string;
    label: string;
    imported: string;
    byHand: string;
    offered: string;
    where: string;
  }) =>
    `${school}“${label}”（${where}）：表中为${byHand === "" ? "空白" : byHand}，上次导入${imported === "" ? "无" : imported}，这次文件为${offered}；表中的数经人工改动，保留不变，请核对。`,
  withoutRow: ({ school, table }: { school: string; table: string }) =>
    `${school}：“${table}”下面没有空行，没有写入，请在表内插入一行后再汇总。`,
  notesNotKept: ({ sheet, cells, count }: { sheet: string; cells: readonly string[]; count: number }) =>
    `“${sheet}”每次汇总都重新生成，其中自行添加的内容（${cells.join("、")}${count > cells.length ? `等${count}格` : ""}）没有写入新文件，原文件未动；需要的请抄到“说明”“答复”栏或别的工作表。`,
  /** Why a workbook of the county cannot be gathered into; in page and pane there is no command to advise. */
  county: {
    /** In Excel, where what stands on the sheets of gathering would be gone. */
    notesInTheWay: ({ sheet, cells, count }: { sheet: string; cells: readonly string[]; count: number }) =>
      `“${sheet}”更新时要整张重写：请先把手工添加的内容（${cells.join("、")}${count > cells.length ? ` 等 ${count} 格` : ""}）移到别的工作表，再汇总。`,
    noTablesHere: ({ file }: { file: string }) =>
      `“${file}”里没有一行一校的表格，不能汇总到其中；请换成“汇总学校报表”或“新建填报表”生成的本县工作簿，或不选已有的汇总表，新建一本。`,
    otherYearHere: ({ file, year, gathered }: { file: string; year: string; gathered: string }) =>
      `“${file}”是${year}学年的，要汇总的文件是${gathered}学年的，不能混在一起；新学年请不选已有的汇总表，新建一本。`,
    noTables: ({ file }: { file: string }) =>
      `“${file}”里没有一行一校的表格，不能汇总到其中；请换成用 uei gather 或 uei template 建立的本县工作簿，或写一个新文件名。`,
    otherYear: ({ file, year, gathered }: { file: string; year: string; gathered: string }) =>
      `“${file}”是${year}学年的，要汇总的文件是${gathered}学年的，不能混在一起；新学年请写一个新文件名，另建工作簿。`,
  },
  /** The form that a school fills in. */
  form: {
    title: ({ county, year }: { county: string; year: string }) =>
      `${county}义务教育优质均衡学校填报表${year === "" ? "" : `（${year}学年）`}`,
    note: "只填浅色格；“必填”的都要填，没有的填 0；“核对”的已填好，有出入的改正。检查栏都为“✔”后，写上填报人和日期报回。请勿改动其他格和文件结构。",
    type: "学校类型",
    needs: { required: "必填", check: "核对", optional: "选填" },
    faults: {
      blank: "请填写",
      noNumber: "应为数字，不带单位",
      negative: "不能为负数",
      notWhole: "应为整数",
      tooLarge: "超出合理范围，请核对单位",
      aboveWhole: "不能超过所属的总数",
      noAnswer: "请选“是”或“否”",
    },
    /** Begins with ✔. */
    fine: "✔",
    prompt: ({ need, unit }: { need: string; unit: string }) =>
      `${need}${unit === "" ? "" : `，单位：${unit}`}。没有的填 0。`,
    noSchools: ({ file }: { file: string }) =>
      `“${file}”里没有学校，不能生成填报表；请先填好学校名单，或用 uei gather 汇总统计报表。`,
    noSchoolsHere: "工作簿里没有学校，不能生成填报表；请先填好学校名单，或先汇总学校报表。",
    written: ({ count, folder }: { count: number; folder: string }) =>
      `已生成 ${count} 份学校填报表：${folder}；收回后用 uei gather ${folder} --into 本县.xlsx 汇总。`,
  },
  /** What is proposed, for each question. */
  proposals: {
    yearUnknown: () => "在县级数据中填写学年",
    twoYears: ({ words }) => `只用${words[0] ?? ""}学年的文件；其余的换成该学年的`,
    twoCounties: ({ words }) => `只用${words[0] ?? ""}的文件`,
    schoolTwice: () => "在其余文件的“是否参与”填“否”，只留一个",
    generationsMixed: () => "核实为同一学年后，答复填“已核实”",
    teachersElsewhere: () => "教师统计在中心校的，答复填“已核实”",
    sameSchool: ({ words }) => `在“本县学校”填“${words[0] ?? ""}”；确是另一所学校的，答复填“已核实”`,
    holdsOthers: () => "请学校按校区、教学点分开填报",
  } satisfies Record<GatheringQuestion["code"], (params: { words: readonly string[] }) => string>,
  questions: {
    sameSchool: ({ school, words }) =>
      `文件中的“${school}”与本县的“${words}”可能是同一所学校；没有写入，请在学校对照表中答复。`,
    holdsOthers: ({ school, words }) =>
      `${school}的填报表还包含其他校区、教学点（${words}），分不开，没有写入；请分开填报。`,
    yearUnknown: () => "报表和文件名都没有写学年，请在县级数据的“学年”中填写。",
    twoYears: ({ files, words }) =>
      `文件中有不同学年的报表（${words}）：${files}；只汇入了多数文件的学年，请换成同一学年。`,
    twoCounties: ({ files, words }) => `文件属于不同的县（${words}）：${files}；只汇入了多数文件所属的县，请确认。`,
    schoolTwice: ({ school, files }) => `${school}有不止一个文件：${files}；都没有汇入，请只保留一个后再汇总。`,
    generationsMixed: ({ files, words }) => `报表有不同年代的格式（${words}）：${files}；可能不是同一学年，请确认。`,
    teachersElsewhere: ({ school }) =>
      `${school}有学生而没有教师；如教师统计在中心校，请在学校对照表的“主校”中填写中心校，否则请补填教师数。`,
  } satisfies Record<GatheringQuestion["code"], (params: { school: string; files: string; words: string }) => string>,
  summary: {
    file: ({
      file,
      layout,
      generation,
      schools,
    }: {
      file: string;
      layout: string;
      generation: string | null;
      schools: number;
    }) => `${file}：${layout}${generation === null ? "" : `（${generation}）`}，${schools} 所学校`,
    persons: ({ file, rows, schools }: { file: string; rows: number; schools: string }) =>
      `${file}：人员名单 ${rows} 行，只按学校点数：${schools}`,
    again: ({ changed, added }: { changed: number; added: number }) =>
      `更新 ${changed} 个数，新增学校 ${added} 所，其余不变。`,
    added: ({ schools }: { schools: string }) => `新增：${schools}`,
    gone: ({ schools }: { schools: string }) => `这次的文件里没有（保留原数）：${schools}`,
    unreturned: ({ count, schools }: { count: number; schools: string }) => `未报送 ${count} 所：${schools}`,
    corrected: ({ count }: { count: number }) => `人工改动过、保留不变的 ${count} 处：`,
    formulas: ({ cells }: { cells: string }) => `有公式、未写入的单元格：${cells}`,
    questions: ({ count }: { count: number }) => `待答复 ${count} 件（也写在“学校对照表”中）：`,
    gathered: ({ files, of, schools }: { files: number; of: number; schools: number }) =>
      `已汇总 ${of} 个文件中的 ${files} 个，学校 ${schools} 所。`,
    passedOver: ({ files, count }: { files: readonly string[]; count: number }) =>
      `另有 ${count} 个文件不是表格，未读取：${files.join("、")}${count > files.length ? "等" : ""}`,
    notUsed: ({ file, reason }: { file: string; reason: string }) => `未用：${file}（${reason}）`,
    gaps: ({ school, fields }: { school: string; fields: string }) => `待补：${school}：${fields}`,
    complete: "各校所需数据齐全。",
    /** In place of lines or names that are too many to be told. */
    more: ({ count }: { count: number }) => `……另有 ${count} 项`,
    findings: ({ count }: { count: number }) => `发现问题 ${count} 处：`,
    findingIn: ({ file, where, message }: { file: string; where: string; message: string }) =>
      `${file}（${where}）：${message}`,
    next: ({ file }: { file: string }) => `汇总表：${file}；补齐后用 uei evaluate 测算。`,
  },
};
