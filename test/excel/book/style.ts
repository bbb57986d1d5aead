export type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Edge {
  readonly style: string;
  readonly weight: string;
  /** #RRGGBB */
  readonly color: string;
}

/** How a cell looks, as plain values; colours are #RRGGBB. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly edges: Readonly<Partial<Record<EdgeName, Edge>>>;
}

export const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  edges: {},
};

/** A look with its number in the styles part that it came from; null for a look made here. */
export interface CellStyle {
  readonly look: CellLook;
  readonly sourceIndex: number | null;
}

/** What becomes of the style of a cell. */
export type StyleChange = (style: CellStyle) => CellStyle;

/** Every look once, so that a million cells share a few dozen. */
export class StyleTable {
  private readonly byKey = new Map<string, CellStyle>();

  constructor(readonly plain: CellStyle = { look: PLAIN_LOOK, sourceIndex: null }) {}

  changed(style: CellStyle, change: Partial<CellLook>): CellStyle {
    return this.withLook({ ...style.look, ...change });
  }

  /** A change for many cells: what it makes of each style is found once. */
  changing(change: (look: CellLook) => Partial<CellLook>): StyleChange {
    const done = new Map<CellStyle, CellStyle>();
    let before: CellStyle | undefined;
    let after = this.plain;
    return (style) => {
      // Neighbours mostly look alike.
      if (style === before) return after;
      before = style;
      after = done.get(style) ?? this.changed(style, change(style.look));
      done.set(style, after);
      return after;
    };
  }

  private withLook(look: CellLook): CellStyle {
    const key = JSON.stringify(look);
    const style = this.byKey.get(key) ?? { look, sourceIndex: null };
    this.byKey.set(key, style);
    return style;
  }
}
