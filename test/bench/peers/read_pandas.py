import sys

import pandas

print(pandas.read_excel(sys.argv[1]).iloc[:, 3].sum())
