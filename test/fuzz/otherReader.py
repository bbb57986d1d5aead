"""Says of each pair of workbooks in turn whether openpyxl opens what was written where it opens what that was made from.
A line holds both in base64; the answer is a line too: "" where all is well, else what openpyxl says of what was written.
"""
import base64
import io
import sys

from openpyxl import load_workbook


def complaint(text):
    try:
        load_workbook(io.BytesIO(base64.b64decode(text)))
    except Exception as error:  # whatever openpyxl does not expect
        return f"{type(error).__name__}: {error}".replace("\n", " ")
    return ""


for line in sys.stdin:
    given, written = line.split()
    said = complaint(written)
    print(said if said and not complaint(given) else "", flush=True)
