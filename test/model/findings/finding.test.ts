import { finding } from "../../../src/model/findings/finding";
import { message } from "../../../src/model/messages/message";

test("a finding says what, how grave and where", () => {
  const where = { sheet: "师资", table: null, row: 2, column: 3 };
  expect(finding("blankMark", "warning", { text: "—" }, where)).toEqual({
    code: "blankMark",
    rank: "warning",
    params: { text: "—" },
    about: {},
    where,
  });
});

test("a message carries its code and its values", () => {
  expect(message("byDeclaration", {})).toEqual({ code: "byDeclaration", params: {} });
});
