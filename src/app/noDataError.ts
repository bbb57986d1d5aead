/** Nobody has typed anything into the workbook yet, so there is nothing to evaluate. */
export class NoDataError extends Error {
  constructor() {
    super("the workbook holds no data");
    this.name = "NoDataError";
  }
}
