import type { GatheredFiles } from "./gatheredFiles";
import type { Reimport } from "../../gather/existing/importAgain";
import { choicesOf, withAnswers, type GatheringAnswer } from "../../gather/gatheringAnswers";
import { NO_ANSWERS, type MatchAnswers } from "../../gather/matchAnswers";
import type { BureauEdit, CellEdit } from "../../model/sheets/bureauEdit";
import { addressOf } from "../../model/tables/cellRef";
import type { Strings } from "../../strings/strings";
import { editBureauWorkbook } from "../../workbook/bureauEdits/editBureauWorkbook";
import { countyUpdate, countyWorkbook, gatheredFrom, openCounty, type CountyContents } from "./gatherCounty";
import type { GatheringOrder, GatheringPreview, GatheringWork, WrittenCounty } from "./gatherer";
import { gatheringToJson } from "./gatheringJson";
import { questionSentence } from "./gatheringSentences";
import { needsMatrix } from "./needsMatrix";
import { formulasSentence, previewParts } from "./previewLines";
import { readFiles, type FileProgress, type ReadFiles } from "./readFiles";
import { allQuestions } from "./recordSheets";

/** More cells are counted. */
const MOST_CELLS = 5;

/** A workbook of the county that takes what is gathered, and how. */
export interface CountyTarget {
  readonly file: string;
  /** As it was read for the preview. */
  readonly county: CountyContents;
  /** As it is when it is written. */
  readonly current: () => Promise<CountyContents>;
  /** True where no copy is made: then nothing of it may be lost. */
  readonly isChangedItself: boolean;
  /** @returns the changed copy, or null where the workbook itself was changed, and cells that keep their formulas */
  readonly put: (
    edit: BureauEdit,
  ) => Promise<{ readonly bytes: Uint8Array | null; readonly refused: readonly CellEdit[] }>;
}

/**
 * Reads what was ordered, for the preview.
 * @param target the workbook that is open in Excel; else that of the order is opened
 * @throws WorkbookError where the county's workbook cannot be read
 */
export async function beginGathering(
  { files, county, today }: GatheringOrder,
  strings: Strings,
  progress: FileProgress,
  target: CountyTarget | null = null,
): Promise<LocalGathering> {
  const into = target ?? (county === null ? null : await fileTarget(county.file, await bytesOf(county.content)));
  const given = files.map(({ file, content }) => ({ file, open: async () => bytesOf(content) }));
  return new LocalGathering(await readFiles(given, progress), into, today, strings);
}

async function fileTarget(file: string, bytes: Uint8Array): Promise<CountyTarget> {
  const county = await openCounty(file, bytes);
  return {
    file,
    county,
    current: async () => county,
    isChangedItself: false,
    put: async (edit) => editBureauWorkbook(bytes, edit, file),
  };
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

/** Files that were read, in the thread that asks. */
export class LocalGathering implements GatheringWork {
  private answers: MatchAnswers;
  private gathering: GatheredFiles;
  preview: GatheringPreview;

  constructor(
    private readonly read: ReadFiles,
    private readonly target: CountyTarget | null,
    private readonly today: string,
    private readonly strings: Strings,
  ) {
    this.answers = this.known;
    this.gathering = gatheredFrom(read, this.answers);
    this.preview = this.shown();
  }

  async answer(answers: readonly GatheringAnswer[]): Promise<GatheringPreview> {
    this.answers = withAnswers(this.known, answers);
    this.gathering = gatheredFrom(this.read, this.answers);
    this.preview = this.shown();
    return this.preview;
  }

  async write(importedAt: string): Promise<WrittenCounty> {
    const { gathering, target, strings, answers } = this;
    const { files } = strings.gathering;
    if (target === null) {
      const bytes = countyWorkbook(gathering, importedAt, strings, answers);
      return { bytes, file: files.made({ county: gathering.county ?? "" }), remarks: [], refusal: null };
    }
    const { edit, again } = countyUpdate(await target.current(), gathering, answers, importedAt, strings);
    const refusal = this.notesInTheWay(again);
    if (refusal !== null) return { bytes: null, file: target.file, remarks: [], refusal };
    const { bytes, refused } = await target.put(edit);
    const remarks = refused.length === 0 ? [] : [formulasSentence(refused, strings)];
    const file = bytes === null ? target.file : files.updated({ file: stemOf(target.file) });
    return { bytes, file, remarks, refusal: null };
  }

  close(): void {
    // Nothing outlives it.
  }

  private get known(): MatchAnswers {
    return this.target?.county.answers ?? NO_ANSWERS;
  }

  private shown(): GatheringPreview {
    const { gathering, target, strings, today, answers } = this;
    const update = target === null ? null : countyUpdate(target.county, gathering, answers, "", strings);
    const again = update?.again ?? null;
    const said = gatheringToJson(gathering, again, strings);
    const { choices } = strings.gathering;
    return {
      said,
      parts: previewParts(said, again, [], strings),
      matrix: needsMatrix(gathering),
      questions: allQuestions(gathering, again).map((question) => ({
        message: questionSentence(question, strings),
        choices: choicesOf(question, this.known, today).map((choice) => ({
          ...choice,
          label: choices[choice.kind]({ words: choice.words }),
        })),
      })),
      unreturned: again?.unreturned ?? [],
      changes: update === null ? [] : cellsBySheet(update.edit),
      rewritten: update?.edit.sheets.map(({ name }) => name) ?? [],
      isUpdate: target !== null,
      refusal: this.refusal() ?? (again === null ? null : this.notesInTheWay(again)),
    };
  }

  /** Where the workbook itself is changed, what people wrote on the sheets of gathering would be gone. */
  private notesInTheWay({ notKept: [first, ...others] }: Reimport): string | null {
    if (first === undefined || this.target?.isChangedItself !== true) return null;
    const own = [first, ...others.filter(({ sheet }) => sheet === first.sheet)];
    return this.strings.gathering.county.notesInTheWay({
      sheet: first.sheet,
      cells: own.slice(0, MOST_CELLS).map(addressOf),
      count: own.length,
    });
  }

  /** Why nothing can be written, as the command says it. */
  private refusal(): string | null {
    const { gathering, target, strings } = this;
    if (target !== null && target.county.tables.length === 0)
      return strings.gathering.county.noTablesHere({ file: target.file });
    if (gathering.schools.length > 0) return null;
    const year = target?.county.answers.year ?? null;
    const other = gathering.files.find(({ reason }) => reason === "otherYear");
    if (target !== null && year !== null && other !== undefined)
      return strings.gathering.county.otherYearHere({ file: target.file, year, gathered: other.year ?? "" });
    return strings.gathering.nothingUsable;
  }
}

function cellsBySheet({ cells }: BureauEdit): GatheringPreview["changes"] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, cells: count }));
}

/** `县.xlsx` → `县`. */
function stemOf(file: string): string {
  return file.replace(/\.[^.]{1,5}$/u, "");
}
