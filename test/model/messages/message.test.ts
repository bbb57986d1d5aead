import { message } from "../../../src/model/messages/message";

test("a message is its code with the values that its sentence needs", () => {
  expect(message("figuresNeeded", { figures: ["专任教师总数"] })).toEqual({
    code: "figuresNeeded",
    params: { figures: ["专任教师总数"] },
  });
});
