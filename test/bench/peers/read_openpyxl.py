import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True).worksheets[0]
print(sum(row[3] or 0 for row in sheet.iter_rows(min_row=2, values_only=True)))
