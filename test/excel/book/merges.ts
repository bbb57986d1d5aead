import { meets, type CellArea } from "./area";

/** The merged cells of a sheet, found by their rows: the forms of a county are tens of thousands. */
export class Merges implements Iterable<CellArea> {
  private readonly all = new Set<CellArea>();
  private readonly byRow = new Map<number, Set<CellArea>>();

  [Symbol.iterator](): Iterator<CellArea> {
    return this.all[Symbol.iterator]();
  }

  add(area: CellArea): void {
    this.all.add(area);
    for (let row = area.fromRow; row <= area.toRow; row++) {
      const here = this.byRow.get(row) ?? new Set<CellArea>();
      this.byRow.set(row, here.add(area));
    }
  }

  /** Those that have a cell in common with an area. */
  meeting(area: CellArea): CellArea[] {
    const found = new Set<CellArea>();
    for (const merge of this.nearby(area)) if (meets(merge, area)) found.add(merge);
    return [...found];
  }

  remove(merges: readonly CellArea[]): void {
    for (const merge of merges) {
      this.all.delete(merge);
      for (let row = merge.fromRow; row <= merge.toRow; row++) this.byRow.get(row)?.delete(merge);
    }
  }

  private *nearby({ fromRow, toRow }: CellArea): Generator<CellArea> {
    if (toRow - fromRow >= this.byRow.size) return yield* this.all;
    for (let row = fromRow; row <= toRow; row++) yield* this.byRow.get(row) ?? [];
  }
}
