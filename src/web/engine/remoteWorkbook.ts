import type { JudgedWorkbook } from "../../app/evaluateWorkbook";
import type { Evaluator } from "../../app/evaluator";
import type { ZippedForms } from "../../app/forms/zippedForms";
import type { Evaluation } from "../../model/evaluation";
import type { ComparedEvaluation } from "../../model/scenario";
import type { CorrectionPreview } from "../../model/correcting/correctionPreview";
import type { SeenRecognition } from "../../model/correcting/seenRecognition";
import type { SeenRows, SeenSheet, SheetWindow } from "../../model/tables/sheetWindow";
import type { WriteReport } from "../../workbook/port";
import type { EngineClient } from "./engineClient";

/** Under which number which worker holds the workbook. */
interface HeldBook {
  readonly worker: number;
  readonly book: number;
}

/** A workbook that the worker holds. */
export class RemoteWorkbook implements Evaluator {
  /** By what the page holds of it, the number under which the worker keeps an evaluation. */
  private readonly numbers = new WeakMap<Evaluation, number>();

  private constructor(
    private readonly client: EngineClient,
    private readonly fileName: string,
    private current: Uint8Array,
    private held: HeldBook,
  ) {}

  /** @throws WorkbookError which says what the file is instead, or what is wrong with it */
  static async open(client: EngineClient, bytes: Uint8Array, fileName: string): Promise<RemoteWorkbook> {
    return new RemoteWorkbook(client, fileName, bytes, await hold(client, bytes, fileName));
  }

  /** The file as it is now: as it was opened until something is written. */
  get bytes(): Uint8Array {
    return this.current;
  }

  async judge(...[wishes, { language }, hasRead, signal]: Parameters<Evaluator["judge"]>): Promise<JudgedWorkbook> {
    if (this.isLost) await this.holdAgain();
    const { value } = await this.client.ask(
      { kind: "judge", book: this.held.book, wishes, language },
      { signal, hasRead: () => void hasRead() },
    );
    const { evaluation, judged } = value as { readonly evaluation: number; readonly judged: JudgedWorkbook };
    this.numbers.set(judged.evaluation, evaluation);
    return judged;
  }

  async write(...[judged, { language }, stamp, control]: Parameters<Evaluator["write"]>): Promise<WriteReport> {
    const { value, bytes } = await this.client.ask(
      { kind: "write", ...this.named(judged), language, stamp },
      control?.signal === undefined ? {} : { signal: control.signal },
    );
    if (bytes !== null) this.current = bytes;
    return value as WriteReport;
  }

  async judgeScenario(...[judged, scenario]: Parameters<Evaluator["judgeScenario"]>): Promise<ComparedEvaluation> {
    const { value } = await this.client.ask({ kind: "judgeScenario", ...this.named(judged), scenario });
    return value as ComparedEvaluation;
  }

  async sheets(judged: JudgedWorkbook | null): Promise<readonly SeenSheet[]> {
    const { value } = await this.client.ask({ kind: "sheets", ...this.namedOrLast(judged) });
    return value as readonly SeenSheet[];
  }

  async cells(judged: JudgedWorkbook | null, window: SheetWindow): Promise<SeenRows> {
    const { value } = await this.client.ask({ kind: "cells", ...this.namedOrLast(judged), window });
    return value as SeenRows;
  }

  async recognition(...[judged, edits]: Parameters<Evaluator["recognition"]>): Promise<SeenRecognition> {
    const { value } = await this.client.ask({ kind: "recognition", ...this.namedOrLast(judged), edits });
    return value as SeenRecognition;
  }

  async preview(...[judged, edits, { language }]: Parameters<Evaluator["preview"]>): Promise<CorrectionPreview> {
    const { value } = await this.client.ask({ kind: "preview", ...this.namedOrLast(judged), edits, language });
    return value as CorrectionPreview;
  }

  async writeReport(...[judged, { language }, stamp, copy]: Parameters<Evaluator["writeReport"]>): Promise<Uint8Array> {
    const { bytes } = await this.client.ask({ kind: "writeReport", ...this.named(judged), language, stamp, copy });
    return bytes ?? new Uint8Array();
  }

  async writeForms({ language }: Parameters<Evaluator["writeForms"]>[0]): Promise<ZippedForms> {
    if (this.isLost) await this.holdAgain();
    const { value, bytes } = await this.client.ask({ kind: "writeForms", book: this.held.book, language });
    return { ...(value as Omit<ZippedForms, "bytes">), bytes: bytes ?? new Uint8Array() };
  }

  async addCountyForms(...[judged, { language }]: Parameters<Evaluator["addCountyForms"]>): Promise<Uint8Array | null> {
    const { bytes } = await this.client.ask({ kind: "addCountyForms", ...this.named(judged), language });
    return bytes;
  }

  /** The worker need not hold it any longer. */
  close(): void {
    this.client.ask({ kind: "close", book: this.held.book }).catch(() => undefined);
  }

  private namedOrLast(judged: JudgedWorkbook | null): { readonly book: number; readonly evaluation: number | null } {
    return judged === null ? { book: this.held.book, evaluation: null } : this.named(judged);
  }

  /** Where the worker had to be started anew, as after memory ran out, it does not hold the workbook yet. */
  private get isLost(): boolean {
    return this.held.worker !== this.client.worker;
  }

  private async holdAgain(): Promise<void> {
    this.held = await hold(this.client, this.current, this.fileName);
  }

  private named({ evaluation }: JudgedWorkbook): { readonly book: number; readonly evaluation: number } {
    return { book: this.held.book, evaluation: this.numbers.get(evaluation) ?? 0 };
  }
}

async function hold(client: EngineClient, bytes: Uint8Array, fileName: string): Promise<HeldBook> {
  const { worker } = client;
  const { value } = await client.ask({ kind: "open", bytes, fileName });
  return { worker, book: (value as { readonly book: number }).book };
}
