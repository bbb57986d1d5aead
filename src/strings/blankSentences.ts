import type { Sentences } from "./strings";

/** Every value is already written out, with the digits that the place asks for, or is a blank to be filled in. */
interface Blanks {
  G4: { readonly primary: string; readonly junior: string; readonly combined: string };
  G5: { readonly primary: string; readonly junior: string };
  G6: { readonly students: string; readonly funds: string };
  G7: { readonly funds: string; readonly students: string; readonly perStudent: string };
  G8: { readonly teachers: string; readonly servants: string };
  G9: { readonly trained: string; readonly teachers: string; readonly share: string };
  G11: {
    readonly eligible: string;
    readonly rotated: string;
    readonly share: string;
    readonly backbone: string;
    readonly backboneShare: string;
  };
  G12: { readonly teachers: string; readonly certified: string; readonly share: string };
  G13: { readonly primary: string; readonly junior: string };
  G14: {
    readonly places: string;
    readonly allocated: string;
    readonly share: string;
    readonly rural: string;
    readonly ruralShare: string;
  };
  G15: {
    readonly children: string;
    readonly inPublic: string;
    readonly purchased: string;
    readonly total: string;
    readonly share: string;
  };
  Q1: {
    readonly graduates: string;
    readonly intake: string;
    readonly transferredIn: string;
    readonly deaths: string;
    readonly transferredOut: string;
    readonly share: string;
  };
  Q2: {
    readonly children: string;
    readonly enrolled: string;
    readonly share: string;
    readonly special: string;
    readonly specialShare: string;
  };
}

/** Items for which the official form prints a sentence with blanks. */
export type BlankItemId = keyof Blanks;

/** The values of one such sentence, by the names of its blanks. */
export type BlankValues<Id extends BlankItemId = BlankItemId> = Blanks[Id];

export type ItemBlankSentences = Sentences<Blanks>;

/** 指标值或简要结论 of 表Ⅳ and 表Ⅴ, word for word as the official form prints them. */
export type BlankSentences = ItemBlankSentences & {
  /** One subject of Ⅴ-9; the sentences of all subjects are joined. */
  readonly subject: (params: { subject: string; level: string; variation: string }) => string;
};
