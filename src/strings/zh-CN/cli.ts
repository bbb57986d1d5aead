import type { SeenParams } from "./nothingRecognised";
import { nothingRecognised } from "./nothingRecognised";
const SEE_HELP = "用法见 uei --help。";

export const cli = {
  help: `优衡 UEI：按教督〔2017〕6号测算县域义务教育优质均衡达标情况

用法
  uei evaluate <工作簿.xlsx> [选项]   测算一个工作簿，结果写入它的副本
  uei template <新文件.xlsx> [选项]   新建填报表
  uei batch <文件夹> --out <文件夹> [选项]
                                      逐个测算文件夹中的全部工作簿（.xlsx、.xlsm）
  uei gather <文件或文件夹……> --into <本县.xlsx> [选项]
                                      把统计报表、平台导出、学校名单和学校填报表汇总成本县的工作簿
  uei forms <本县.xlsx> --out <文件夹>
                                      为每所学校生成一份填报表，填好收回后用 gather 汇总
  uei explain <G4|指标名>             说明一个条目：内容、限值及依据、需要的数据、例外
  uei verify <结果.xlsx>              用结果中的数据重新测算，列出被人改动过的单元格

evaluate 的选项
  --out <文件.xlsx>    结果文件；不写则为“<原名>.自评测算.xlsx”，与原文件在同一文件夹
  --json <文件|->      把测算结果写成 JSON；“-”表示输出到屏幕（此时不写工作簿，除非另有 --out）
  --report <文件.docx> 把自查自评报告写成 Word 文件（送审稿），旁边另有“<名称>.校核稿.docx”
  --annex              生成每所学校的学校自评表（可在“UEI 设置”中保存）
  --map <文件.json>    更正系统对工作表、表头的识别
  --a3                 结果按 A3 纸打印（默认 A4；也可在“UEI 设置”中填写）
batch 的选项
  --out <文件夹>       结果文件夹，没有则新建；每个工作簿的结果为“<原名>.自评测算.xlsx”
  --summary <文件.xlsx> 另写一个汇总表：每个工作簿一行，另有“市域”工作表
  --tables <文件夹>    另写五个数据表（counties、items、balance、schools、findings），CSV 和 Parquet 各一份
  --jobs <个数>        同时测算几个工作簿，默认与处理器个数相同
                       中断后再次运行同一命令会接着做：没有变化的工作簿不再测算
gather 的选项
                       可读 .xlsx、.xlsm、.xls、.csv、.zip 和文件夹
  --into <本县.xlsx>   本县工作簿：没有则新建；已有的不会被改动，结果写入 --out
  --out <文件.xlsx>    结果文件；不写则为“<本县>.汇总.xlsx”，与本县工作簿在同一文件夹
  --json <文件|->      把汇总情况（文件、学校、问题）写成 JSON
通用选项
  --lang zh-CN|en      语言，默认 zh-CN
  --force              覆盖已有的结果文件
  --help, --version

原文件不会被修改，数据不会离开本机。batch 中一个文件出错不影响其他文件。
退出码：0 已测算（不论是否达标），2 用法有误，3 文件读不出或没有数据，4 结果写不了或已存在，5 已汇总但有待答复的问题，6 结果被改动过，70 程序内部错误`,
  explain: {
    decided: (kind: "computed" | "evidence" | "both") =>
      ({
        computed: "判定方式：按数据测算",
        evidence: "判定方式：依据自评结论和佐证材料",
        both: "判定方式：有数据的部分按数据测算，其余依据自评结论和佐证材料",
      })[kind],
    limit: ({
      stage,
      limit,
      clause,
      effectiveFrom,
      source,
    }: {
      stage: string | null;
      limit: string;
      clause: string;
      effectiveFrom: string;
      source: string;
    }) => `限值：${stage ?? ""}${limit}（${clause}，${effectiveFrom}起，${source}）`,
    figures: (names: string) => `需要的县级数据：${names}`,
    exception: ({ name, condition, source }: { name: string; condition: string; source: string }) =>
      `例外：${name}。${condition}（${source}）`,
    remedy: (text: string) => `整改：${text}`,
  },
  usage: {
    unknownCommand: ({ command }: { command: string }) =>
      `没有命令“${command}”；可用的命令是 evaluate、template、batch、gather、forms、verify 和 explain，${SEE_HELP}`,
    inputNeeded: () => `没有指明要测算的工作簿；请写成 uei evaluate 工作簿.xlsx，${SEE_HELP}`,
    itemNeeded: () => `没有指明条目；请写成 uei explain G4 或 uei explain 班额，${SEE_HELP}`,
    unknownItem: ({ text }: { text: string }) => `没有条目“${text}”；请写编号（R1、G4、Q9、V4）或指标名称，${SEE_HELP}`,
    templateNeeded: () => `没有指明新填报表的文件名；请写成 uei template 填报表.xlsx，${SEE_HELP}`,
    folderNeeded: () => `没有指明要测算的文件夹；请写成 uei batch 文件夹 --out 结果文件夹，${SEE_HELP}`,
    batchOutNeeded: () => `没有指明结果放在哪个文件夹；请写成 uei batch 文件夹 --out 结果文件夹，${SEE_HELP}`,
    jobsNumber: ({ jobs }: { jobs: string }) =>
      `--jobs 须为 1 至 999 的整数，不能是“${jobs}”；例如 --jobs 2，${SEE_HELP}`,
    verifyNeeded: () => `没有指明要核验的结果文件；请写成 uei verify 结果.xlsx，${SEE_HELP}`,
    formsInputNeeded: () => `没有指明本县工作簿；请写成 uei forms 本县.xlsx --out 填报表文件夹，${SEE_HELP}`,
    formsOutNeeded: () => `没有指明填报表放在哪个文件夹；请写成 uei forms 本县.xlsx --out 填报表文件夹，${SEE_HELP}`,
    gatherFilesNeeded: () => `没有指明要汇总的文件或文件夹；请写成 uei gather 文件夹 --into 本县.xlsx，${SEE_HELP}`,
    gatherIntoNeeded: () => `没有指明汇总到哪个工作簿；请写成 uei gather 文件夹 --into 本县.xlsx，${SEE_HELP}`,
    tooMany: ({ argument }: { argument: string }) =>
      `多出了“${argument}”；一次只处理一个文件或文件夹，名称含空格时请加引号。`,
    unknownOption: ({ option }: { option: string }) => `没有选项“${option}”；${SEE_HELP}`,
    valueNeeded: ({ option }: { option: string }) => `选项“${option}”后面缺少内容；${SEE_HELP}`,
    noValueTaken: ({ option }: { option: string }) => `选项“${option}”后面不带内容；请去掉等号及其后的部分。`,
    unknownLanguage: ({ language }: { language: string }) => `没有语言“${language}”；--lang 可用 zh-CN 或 en。`,
    outputIsInput: ({ file }: { file: string }) => `结果不能写回原文件“${file}”；请换一个结果文件名。`,
    sameOutput: ({ file }: { file: string }) => `有两个结果都要写到“${file}”；请给其中一个换一个文件名。`,
    outputEnding: ({ file, ending }: { file: string; ending: string }) =>
      `“${file}”的扩展名不对，这个文件的结果须存为 ${ending}；请改正后再运行。`,
    mapUnreadable: ({ file }: { file: string }) => `--map 指定的文件“${file}”读不出；请检查路径。`,
    mapNotJson: ({ file }: { file: string }) => `--map 指定的文件“${file}”不是有效的 JSON；请检查括号、引号和逗号。`,
    mapShape: ({ file, place }: { file: string; place: string }) =>
      `--map 指定的文件“${file}”中“${place}”的内容不合要求；请参照说明文件（README）改正。`,
  },
  files: {
    inputMissing: ({ file }: { file: string }) => `找不到文件“${file}”；请检查路径和文件名。`,
    inputIsFolder: ({ file }: { file: string }) => `“${file}”是文件夹；请指明其中的一个 .xlsx 或 .xlsm 文件。`,
    inputUnreadable: ({ file, reason }: { file: string; reason: string }) =>
      `文件“${file}”读不出（${reason}）；请检查是否有权限、是否被其他程序占用。`,
    inputRefused: ({ file, advice }: { file: string; advice: string }) => `“${file}”：${advice}`,
    folderNotFound: ({ folder }: { folder: string }) => `找不到文件夹“${folder}”；请检查路径。`,
    notAFolder: ({ file }: { file: string }) => `“${file}”不是文件夹；测算单个文件请用 uei evaluate。`,
    noWorkbooks: ({ folder }: { folder: string }) =>
      `文件夹“${folder}”里没有可测算的工作簿（.xlsx、.xlsm）；请检查路径，旧的 .xls 文件请先另存为 .xlsx。`,
    nothingToGather: () => "没有可以汇总的文件（.xlsx、.xlsm、.xls、.csv、.zip）；请检查路径。",
    nothingRecognised: ({ file, seen }: { file: string } & SeenParams) => `“${file}”：${nothingRecognised({ seen })}`,
    noData: ({ file }: { file: string }) => `“${file}”里没有数据；请填入学校和县级数据，或用 uei template 新建填报表。`,
    outputExists: ({ file }: { file: string }) => `“${file}”已存在，未作改动；请换一个文件名，或加 --force 覆盖。`,
    /** Results of two runs stand side by side, as after one that was killed; `willMend`: this run writes them anew. */
    outputsMixed: ({
      file,
      run,
      other,
      otherRun,
      willMend,
    }: {
      file: string;
      run: string;
      other: string;
      otherRun: string;
      willMend: boolean;
    }) =>
      `“${file}”（批次 ${run}）与“${other}”（批次 ${otherRun}）不是同一次测算写出的（上次写出时可能中断了）；${willMend ? "本次已全部重新写出。" : "未作改动，请加 --force 全部重新写出。"}`,
    outputBeingWritten: ({ file }: { file: string }) =>
      `另一次运行正在写“${file}”，本次没有写出任何文件；请等它结束后再运行。`,
    outputIsFolder: ({ file }: { file: string }) => `“${file}”是文件夹；请写出结果文件的名称。`,
    folderIsFile: ({ folder }: { folder: string }) =>
      `“${folder}”是文件，不能用作结果文件夹；请在 --out 中换一个名称。`,
    folderFailed: ({ folder, reason }: { folder: string; reason: string }) =>
      `文件夹“${folder}”建不了（${reason}）；请换一个可以写的位置。`,
    folderMissing: ({ folder }: { folder: string }) => `文件夹“${folder}”不存在；请先建好，或换一个位置。`,
    outputBusy: ({ file }: { file: string }) => `“${file}”正被其他程序占用；请先在 Excel 或 WPS 中关闭它，再运行。`,
    outputForbidden: ({ file }: { file: string }) => `没有权限写“${file}”；请用 --out 换一个可以写的位置。`,
    diskFull: ({ file }: { file: string }) => `磁盘空间不足，“${file}”没有写出；请腾出空间后再运行。`,
    nameTooLong: ({ file }: { file: string }) => `“${file}”的名称或路径过长，没有写出；请换一个短一些的名称。`,
    outputCollides: ({ file, other }: { file: string; other: string }) =>
      `“${file}”与“${other}”的结果只有大小写不同，在 Windows 上是同一个文件，没有写出；请给其中一个改名。`,
    noResult: ({ file }: { file: string }) => `“${file}”里没有测算结果的工作表；请指明 uei evaluate 写出的结果文件。`,
    inputChanging: ({ file }: { file: string }) => `读取“${file}”时它正被改动；请等保存或同步完成后再运行。`,
    outputFailed: ({ file, reason }: { file: string; reason: string }) =>
      `“${file}”没有写出（${reason}）；请换一个位置再运行。`,
    internal: ({ reason }: { reason: string }) =>
      `程序内部出错（${reason}），没有写出任何文件；请设环境变量 UEI_DEBUG=1 再运行一次，并把显示的内容告知维护者。`,
    /** Of one file of a folder; the others are evaluated all the same. */
    internalOf: ({ file, reason }: { file: string; reason: string }) =>
      `测算“${file}”时程序内部出错（${reason}），这个文件没有结果；请设环境变量 UEI_DEBUG=1 用 uei evaluate 单独运行它，并把显示的内容告知维护者。`,
  },
  /** What `uei verify` says. */
  verify: {
    altered: ({ sheet, cell, stands, follows }: { sheet: string; cell: string; stands: string; follows: string }) =>
      `${sheet}!${cell}：现为“${stands}”，按本工作簿的数据应为“${follows}”`,
    unaltered: ({ file }: { file: string }) => `“${file}”：测算结果与其中的数据一致，没有改动。`,
    scope: () => "核对的是各单元格的内容；底色、数字格式、公式的写法和图表没有核对，须以重新测算的为准。",
    typed: ({ sheet, cell, stands }: { sheet: string; cell: string; stands: string }) =>
      `${sheet}!${cell}：“${stands}”是人工填写的，测算结果中这里是空白`,
    missingRow: ({ sheet, begins }: { sheet: string; begins: string }) =>
      `${sheet}：没有“${begins}”这一行，按本工作簿的数据应有；请重新测算。`,
    missingColumn: ({ sheet, heading }: { sheet: string; heading: string }) =>
      `${sheet}：没有“${heading}”这一列，按本工作簿的数据应有；请重新测算。`,
    reordered: ({ sheet }: { sheet: string }) => `${sheet}：各行的顺序与测算时不同（排过序或移动过），内容已逐行核对。`,
    otherVersion: ({ version, present }: { version: string; present: string }) =>
      `结果由 ${version} 版写出，本程序是 ${present} 版：版本不同，算法和文字可能有变，不符之处不一定是人为改动；请用 ${version} 版核验，或重新测算。`,
    count: ({ cells }: { cells: number }) =>
      `共有 ${cells} 个单元格与数据不符：不是结果被改动，就是数据在测算后变过；请以重新测算为准。`,
    missingSheet: ({ sheet }: { sheet: string }) =>
      `没有测算结果表“${sheet}”：被删除，或者识别它的标记被删除；请重新测算。`,
    uncalculated: ({ sheet, cell, cells }: { sheet: string; cell: string; cells: number }) =>
      `有 ${cells} 个单元格的公式没有计算结果（${sheet}!${cell}${cells === 1 ? "" : " 等"}），无法核验：文件被其他程序保存过；请用 Excel 或 WPS 打开并保存后再核验。`,
    run: ({ id, input }: { id: string; input: string }) => `测算批次 ${id}，原文件 ${input}`,
    noRun: () => "结果没有测算批次和原文件的记录（由旧版本或在 Excel 中写出）。",
  },
  progress: {
    reading: "正在读取……",
    evaluating: "正在测算……",
    writing: "正在写出……",
    file: ({
      at,
      of,
      file,
      pace,
    }: {
      at: number;
      of: number;
      file: string /** Null before anything can be said; the rest in seconds. */;
      pace: { perMinute: number; remaining: number } | null;
    }) =>
      `正在测算第 ${at}/${of} 个：${file}${pace === null ? "" : `（每分钟 ${pace.perMinute} 个，约剩 ${duration(pace.remaining)}）`}`,
  },
  summary: {
    verdict: ({ county, outcome }: { county: string | null; outcome: string }) =>
      `${county ?? "本县"}义务教育优质均衡测算：${outcome}（县级自评测算，不作为认定结论）`,
    count: ({ outcome, count }: { outcome: string; count: number }) => `${outcome} ${count} 项`,
    separator: "，",
    byDeclaration: ({ count }: { count: number }) => `（其中 ${count} 项依据自评材料，待核实）`,
    items: ({ outcome, items }: { outcome: string; items: readonly string[] }) => `${outcome}：${items.join("、")}`,
    findings: ({ errors, warnings, infos }: { errors: number; warnings: number; infos: number }) =>
      `数据核查：错误 ${errors} 处，提醒 ${warnings} 处，说明 ${infos} 处`,
    nothingRecognised:
      "没有识别出可用的表。系统按表头查找：学校表（学校名称或学校代码，加学校类型、在校生数、班级数或任一资源）、县级指标表（指标、数值）、自评表（指标、自评情况或自评结论）、第十条表（情形、是否存在）；可用 uei template 新建填报表对照。",
    signed: "原工作簿带有数字签名，结果文件中签名失效；原文件未改动。",
    written: ({ file }: { file: string }) => `结果文件：${file}`,
    template: ({ file }: { file: string }) => `填报表已新建：${file}`,
    file: ({ file, county, outcome }: { file: string; county: string | null; outcome: string }) =>
      `${file}${county === null ? "" : `（${county}）`}：${outcome}`,
    folder: ({ evaluated, failed, folder }: { evaluated: number; failed: number; folder: string }) =>
      `已测算 ${evaluated} 个工作簿${failed === 0 ? "" : `，${failed} 个没有结果`}（县级自评测算，不作为认定结论）；结果文件夹：${folder}`,
    batchSummary: ({ file }: { file: string }) => `汇总表：${file}`,
    /** The first of the files, and how many there are. */
    otherFiles: ({ names, count }: { names: readonly string[]; count: number }) =>
      `文件夹里另有 ${count} 个文件没有测算：${names.join("、")}${count > names.length ? "等" : ""}；其中如有县级数据，请存成各县的 .xlsx 工作簿后再运行。`,
    foldersBelow: ({ names, count }: { names: readonly string[]; count: number }) =>
      `下一级文件夹里的工作簿没有测算：${names.join("、")}${count > names.length ? `等 ${count} 个文件夹` : ""}；请移到同一个文件夹后再运行。`,
    unchanged: ({ files }: { files: number }) => `其中 ${files} 个工作簿没有变化，沿用上次的结果`,
    tables: ({ folder }: { folder: string }) => `数据表：${folder}`,
    /** Where somebody has pressed Ctrl+C. */
    stopped: ({ done, of }: { done: number; of: number }) =>
      `已停止：${of} 个工作簿中已完成 ${done} 个，写出的结果都是完整的；再次运行同一命令会接着做。`,
  },
};

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`;
}
