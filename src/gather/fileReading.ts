import type { FileRefusal, GatheredFile, GatheredSchool, PersonCount } from "../model/gathering";
import type { ListFile } from "./lists/listFile";
import type { ReturnedForm } from "./returned/returnedForm";

/** One file, read. */
export type FileReading =
  | { readonly kind: "forms"; readonly file: string; readonly schools: readonly GatheredSchool[] }
  | { readonly kind: "returned"; readonly file: string; readonly form: Extract<ReturnedForm, { kind: "form" }> }
  | { readonly kind: "list"; readonly file: string; readonly list: ListFile; readonly persons: readonly PersonCount[] }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly layout: GatheredFile["layout"];
      readonly reason: FileRefusal;
      readonly persons: readonly PersonCount[];
      /** The file of which it is a copy. */
      readonly sameAs?: string;
    };
