"""What a script of a bureau's own would do with the wide table of schools: read it with pandas, judge R1-R7, the rule for
a school and the coefficients of variation, and write the results into a copy with openpyxl, on as many sheets and into
as many styled cells as ours has. It checks nothing, names no cell, and knows none of the other items.

Arguments: workbook, where to write, and the rows and cells of each sheet that ours writes, as "rows:cells,rows:cells".
"""
import itertools
import sys

import numpy
import pandas
from openpyxl import load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

STANDARD = {"小学": (4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3), "初中": (5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4)}
WEIGHTS = {"小学": 1, "初中": 1.1}
PER = numpy.array((100, 100, 100, 1, 1, 1, 100))
STAGED = ("高于规定学历教师数", "县级及以上骨干教师数", "体育、艺术（美术、音乐）专任教师数")
SHARED = ("教学及辅助用房面积（不含室内体育用房）（㎡）", "体育运动场馆面积（㎡）", "教学仪器设备值（元）",
          "网络多媒体教室数（间）")

FONTS = (Font(name="微软雅黑", size=10, color="262626"), Font(name="微软雅黑", size=10, bold=True, color="1F3A57"))
FILLS = tuple(PatternFill("solid", fgColor=colour) for colour in ("CFE8C0", "FFF2CC", "E66C2C"))
LINE = Side(style="thin", color="BFC5CC")
BORDER = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


def judge(schools):
    """The seven ratios of each school part, its verdict, and the coefficients of each stage."""
    weights = sum(WEIGHTS[stage] * schools[stage + "在校生数"] for stage in STANDARD)
    for stage, standard in STANDARD.items():
        part = schools[schools[stage + "在校生数"] > 0]
        pupils = part[stage + "在校生数"]
        share = WEIGHTS[stage] * pupils / weights[part.index]
        amounts = numpy.column_stack([part[stage + field] for field in STAGED] + [part[field] * share for field in SHARED])
        ratios = PER * amounts / pupils.to_numpy()[:, None]
        met = (ratios >= standard).sum(axis=1)
        passes = (met >= 6) & (ratios >= 0.85 * numpy.array(standard)).all(axis=1)
        mean = amounts.sum(axis=0) / pupils.sum()
        each = amounts / pupils.to_numpy()[:, None]
        spread = numpy.sqrt((pupils.to_numpy()[:, None] * (each - mean) ** 2).sum(axis=0) / pupils.sum()) / mean
        yield stage, part, pupils, ratios, met, passes, spread


def values(judged):
    for stage, part, pupils, ratios, met, passes, spread in judged:
        yield from (stage, "差异系数", *map(float, spread))
        for name, count, row, number, verdict in zip(part["学校名称"], pupils, ratios, met, passes):
            yield from (stage, name, int(count), *map(float, row), int(number), "达标" if verdict else "未达标")


def main(source, target, shape):
    schools = pandas.read_excel(source)
    written = itertools.cycle(list(values(judge(schools))))
    book = load_workbook(source)
    for at, sizes in enumerate(shape.split(",")):
        rows, cells = map(int, sizes.split(":"))
        sheet = book.create_sheet(f"结果{at + 1}")
        columns = -(-cells // rows)
        for number in range(cells):
            cell = sheet.cell(row=number // columns + 1, column=number % columns + 1, value=next(written))
            cell.font = FONTS[number % 2]
            cell.fill = FILLS[number % 3]
            cell.border = BORDER
            cell.alignment = CENTRE
            if isinstance(cell.value, float):
                cell.number_format = "#,##0.00"
    book.save(target)


main(*sys.argv[1:4])
