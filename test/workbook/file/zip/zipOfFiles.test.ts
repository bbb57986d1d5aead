import { unzipSync } from "fflate";
import { zipOfFiles } from "../../../../src/workbook/file/zip/zipOfFiles";

test("files come out under their names, Chinese ones too, and the same files give the same bytes", () => {
  const files = [
    { file: "2199010001_甲小学.xlsx", bytes: new Uint8Array([1, 2, 3]) },
    { file: "空.xlsx", bytes: new Uint8Array() },
  ];
  const zip = zipOfFiles(files);
  expect(unzipSync(zip)).toEqual(Object.fromEntries(files.map(({ file, bytes }) => [file, bytes])));
  expect(zipOfFiles(files)).toEqual(zip);
});
