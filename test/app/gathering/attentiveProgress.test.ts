import { attentiveProgress } from "../../../src/app/gathering/attentiveProgress";

test("the first file is told at once, then no more often than anybody sees, and an abort ends the reading", async () => {
  const told: string[] = [];
  const abort = new AbortController();
  const progress = attentiveProgress((_done, _of, file) => void told.push(file), abort.signal);
  for (let done = 0; done < 5; done++) await progress(done, 1000, String(done));
  expect(told[0]).toBe("0");
  expect(told.length).toBeLessThan(6);
  abort.abort();
  await expect(progress(0, 1000, "again")).rejects.toMatchObject({ name: "AbortError" });
});
