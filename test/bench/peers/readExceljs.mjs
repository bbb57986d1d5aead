import exceljs from "exceljs";

const book = new exceljs.Workbook();
void book.xlsx.readFile(process.argv[2]).then(() => {
  let sum = 0;
  book.worksheets[0].eachRow((row, at) => {
    if (at > 1) sum += Number(row.getCell(4).value ?? 0);
  });
  console.log(sum);
});
