import type { EngineAnswer } from "./engineAnswer";
import { loadStrings } from "../../app/loadStrings";
import { localEvaluator } from "../../app/localEvaluator";
import type { Evaluator } from "../../app/evaluator";
import type { JudgedWorkbook } from "../../app/evaluateWorkbook";
import { WorkbookFile } from "../../workbook/file/workbookFile";
import type { FileProgress } from "../../app/gathering/readFiles";
import type { EngineQuestion } from "./engineMessages";
import { GatheringEngine } from "./gatheringEngine";
import { streamCompression } from "./streamCompression";
import { shownContents } from "./shownContents";
import { fetchWorkerScripts } from "./workerScripts";

/** How many evaluations of a workbook are kept: the one that is shown, and one that may never be. */
const KEPT = 2;

interface OpenBook {
  readonly file: WorkbookFile;
  readonly evaluator: Evaluator;
  readonly judged: Map<number, JudgedWorkbook>;
}

/** Whom a question tells how far it is; both are waited for. */
export interface Told {
  /** Between reading and judging. */
  readonly hasRead: () => Promise<void>;
  readonly progress: FileProgress;
}

/** Keeps the workbooks that the page has opened and what was judged of them, and answers what the page asks. */
export class Engine {
  private readonly books = new Map<number, OpenBook>();
  private last = 0;
  private readonly gathering = new GatheringEngine();
  private readonly compression = streamCompression();

  /**
   * @throws what the evaluator throws
   */
  async answer(question: EngineQuestion, told: Told, signal: AbortSignal): Promise<EngineAnswer> {
    switch (question.kind) {
      case "open":
        return { value: { book: this.open(question.bytes, question.fileName) }, bytes: null };
      case "prepare":
        await fetchWorkerScripts();
        return { value: null, bytes: null };
      case "close":
        this.books.delete(question.book);
        return { value: null, bytes: null };
      case "judge":
        return this.judge(question, told.hasRead, signal);
      case "write": {
        const { file, evaluator } = this.book(question.book);
        const strings = await loadStrings(question.language);
        const report = await evaluator.write(this.judged(question), strings, question.stamp, { signal });
        return { value: report, bytes: file.bytes.slice() };
      }
      case "judgeScenario": {
        const { evaluator } = this.book(question.book);
        return { value: await evaluator.judgeScenario(this.judged(question), question.scenario), bytes: null };
      }
      case "sheets":
        return { value: await this.book(question.book).evaluator.sheets(this.judgedOrNull(question)), bytes: null };
      case "recognition": {
        const { evaluator } = this.book(question.book);
        return { value: await evaluator.recognition(this.judgedOrNull(question), question.edits), bytes: null };
      }
      case "preview": {
        const { evaluator } = this.book(question.book);
        const strings = await loadStrings(question.language);
        return { value: await evaluator.preview(this.judgedOrNull(question), question.edits, strings), bytes: null };
      }
      case "cells": {
        const { evaluator } = this.book(question.book);
        return { value: await evaluator.cells(this.judgedOrNull(question), question.window), bytes: null };
      }
      case "writeReport": {
        const { evaluator } = this.book(question.book);
        const strings = await loadStrings(question.language);
        const { stamp, copy } = question;
        return { value: null, bytes: await evaluator.writeReport(this.judged(question), strings, stamp, copy) };
      }
      case "writeForms": {
        const { evaluator } = this.book(question.book);
        const { bytes, ...forms } = await evaluator.writeForms(await loadStrings(question.language));
        return { value: forms, bytes };
      }
      case "addCountyForms": {
        const { evaluator } = this.book(question.book);
        const strings = await loadStrings(question.language);
        return { value: null, bytes: await evaluator.addCountyForms(this.judged(question), strings) };
      }
      case "gather":
      case "answerGathering":
      case "writeGathering":
      case "closeGathering":
        return this.gathering.answer(question, told.progress);
    }
  }

  private open(bytes: Uint8Array, fileName: string): number {
    const file = WorkbookFile.open(bytes, fileName, this.compression);
    const book = ++this.last;
    this.books.set(book, { file, evaluator: localEvaluator(file), judged: new Map() });
    return book;
  }

  private async judge(
    { book: number, wishes, language }: EngineQuestion & { readonly kind: "judge" },
    hasRead: () => Promise<void>,
    signal: AbortSignal,
  ): Promise<EngineAnswer> {
    const book = this.book(number);
    const judged = await book.evaluator.judge(wishes, await loadStrings(language), hasRead, signal);
    const evaluation = ++this.last;
    book.judged.set(evaluation, judged);
    for (const older of [...book.judged.keys()].slice(0, -KEPT)) book.judged.delete(older);
    return { value: { evaluation, judged: { ...judged, contents: shownContents(judged.contents) } }, bytes: null };
  }

  private book(number: number): OpenBook {
    const book = this.books.get(number);
    if (book === undefined) throw new Error(`workbook ${number} is not open`);
    return book;
  }

  private judgedOrNull(of: { readonly book: number; readonly evaluation: number | null }): JudgedWorkbook | null {
    const { book, evaluation } = of;
    return evaluation === null ? null : this.judged({ book, evaluation });
  }

  private judged({ book, evaluation }: { readonly book: number; readonly evaluation: number }): JudgedWorkbook {
    const judged = this.book(book).judged.get(evaluation);
    if (judged === undefined) throw new Error(`evaluation ${evaluation} is no longer kept`);
    return judged;
  }
}
