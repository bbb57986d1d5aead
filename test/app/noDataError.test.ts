import { NoDataError } from "../../src/app/noDataError";

test("a workbook without data is told apart from every other error by its class and name", () => {
  const error: Error = new NoDataError();
  expect(error).toBeInstanceOf(NoDataError);
  expect(error.name).toBe("NoDataError");
});
