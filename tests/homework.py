"""Fills forms of the homework in with LibreOffice, each in a habit of its own; tests/homework.sh says what for."""

import glob
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellRangeAddress

english, arabic, work, fixtures = sys.argv[1:5]
HEADS = 2
# The columns of the questions.
IN_PLACE, HAVE, SINCE, DOCUMENT, SHOWN, STRENGTHS, GAPS = 3, 4, 5, 6, 8, 9, 10
# Day 43588 is 3 May 2019.
DAY = 43588
DATE = 2
# The assessment of the unit tests.
OF_TESTS = "00000000-0000-0000-0000-000000000007"


def office():
    pipe = f"homework{os.getpid()}"
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{work}/office", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)

    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)

    raise SystemExit("LibreOffice does not answer")


def with_property(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def opened(desktop, path):
    return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (with_property("Hidden", True),))


def saved(document, path):
    name = "calc8" if path.endswith(".ods") else "Calc MS Excel 2007 XML"
    os.makedirs(os.path.dirname(path), exist_ok=True)
    document.storeToURL(uno.systemPathToFileUrl(path), (with_property("FilterName", name),))


def of_tests(document):
    """Makes the form one of the assessment of the unit tests."""
    for sheet in [document.Sheets.getByIndex(at) for at in range(document.Sheets.Count)]:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        for row in range(min(cursor.RangeAddress.EndRow, 60) + 1):
            for column in range(cursor.RangeAddress.EndColumn + 1):
                cell = sheet.getCellByPosition(column, row)
                words = cell.String.split(" ")
                if words[0] == "RAPPORTEUR-FORM":
                    words[2] = OF_TESTS
                    cell.String = " ".join(words)


def dated(document, cell, format_code=None):
    formats, place = document.NumberFormats, uno.createUnoStruct("com.sun.star.lang.Locale")
    key = formats.getStandardFormat(DATE, place) if format_code is None else formats.queryKey(format_code, place, False)
    if key == -1:
        key = formats.addNew(format_code, place)
    cell.NumberFormat = key
    cell.Value = DAY


def chosen(document, list_column, row):
    """A choice of the hidden lists, as somebody chooses it."""
    return document.Sheets.getByIndex(4).getCellByPosition(list_column, row).String


def fill(document, habit):
    start, questions, initiatives, relations, lists = [document.Sheets.getByIndex(at) for at in range(5)]
    first, second = HEADS + 1, HEADS + 2
    put = lambda sheet, column, row, text: setattr(sheet.getCellByPosition(column, row), "String", text)
    put(questions, IN_PLACE, first, chosen(document, 2, 1))
    put(questions, HAVE, first, f"A team, habit {habit}")
    put(questions, SINCE, first, "2019-05-03")
    put(questions, DOCUMENT, first, "Decree 14")
    put(questions, SHOWN, first, chosen(document, 1, 1))
    put(questions, GAPS, first, "Nobody at night")
    put(questions, HAVE, second, "A list")
    put(questions, STRENGTHS, second, "It is kept")
    put(initiatives, 0, first, f"Programme of habit {habit}")
    put(initiatives, 1, first, chosen(document, 3, 4))
    put(initiatives, 3, first, "2021")
    put(relations, 0, first, chosen(document, 8, 1))
    put(relations, 1, first, chosen(document, 5, 2))
    put(relations, 2, first, chosen(document, 6, 2))
    put(relations, 3, first, chosen(document, 7, 1))

    if habit == 1:  # Rows are added under a question, and one at the end.
        questions.Rows.insertByIndex(second, 2)
        put(questions, HAVE, second, "A second team")
        put(questions, DOCUMENT, second + 1, "Decree 15")
        initiatives.Rows.insertByIndex(first, 1)
    elif habit == 2:  # Cells are merged over an added row, and over two columns.
        questions.Rows.insertByIndex(second, 1)
        for column in [0, 1, 2, HAVE]:
            questions.getCellRangeByPosition(column, first, column, second).merge(True)
        put(questions, DOCUMENT, second, "Decree 15")
        questions.getCellRangeByPosition(STRENGTHS, second + 1, GAPS, second + 1).merge(True)
        questions.getCellRangeByPosition(0, 0, 5, 0).merge(True)
    elif habit == 3:  # Dates as dates, in formats of their own.
        dated(document, questions.getCellByPosition(SINCE, first))
        dated(document, questions.getCellByPosition(SINCE, second), "MMM/YY")
        dated(document, initiatives.getCellByPosition(3, first), "DD.MM.YYYY")
        put(initiatives, 4, first, "31/12/2027")
        questions.getCellByPosition(DOCUMENT, second).NumberFormat = 0
        questions.getCellByPosition(DOCUMENT, second).Formula = '=CONCATENATE("Decree ";"16")'
    elif habit == 4:  # Arabic digits.
        put(questions, SINCE, first, "٣/٥/٢٠١٩")
        put(questions, SINCE, second, "مايو ٢٠١٩")
        put(initiatives, 3, first, "٢٠٢١")
        put(relations, 3, first, "١")
    elif habit == 5:  # Sheets are renamed and moved, rows are moved.
        questions.Name = "Our answers (final)"
        relations.Name = "Partners"
        document.Sheets.moveByName("Partners", 0)
        source = CellRangeAddress()
        source.Sheet, source.StartColumn, source.EndColumn = questions.RangeAddress.Sheet, 0, GAPS
        source.StartRow, source.EndRow = first, second
        questions.copyRange(questions.getCellByPosition(0, first + 100).CellAddress, source)
        questions.Rows.removeByIndex(first, 2)


def unanswered(folder):
    """The forms of a folder, without those of institutions that have answered in the sample."""
    answered = ["ATA", "CBA", "CSIRT", "DPO"]
    forms = sorted(glob.glob(f"{folder}/*.xlsx"))

    return [form for form in forms if not any(f"-homework-{short}-" in form for short in answered)]


def main():
    process, desktop = office()

    try:
        forms = unanswered(english)
        of_arabic = unanswered(arabic)

        for at, ending in enumerate(["xlsx", "ods"] * 2):
            document = opened(desktop, [forms, of_arabic][at // 2][6])
            saved(document, f"{work}/empty/empty-{at + 1}.{ending}")
            if fixtures:
                of_tests(document)
                saved(document, f"{os.path.abspath(fixtures)}/empty-{at + 1}.{ending}")
            document.close(True)

        for habit in range(1, 7):
            path = (of_arabic if habit == 4 else forms)[habit - 1]
            ending = "ods" if habit == 6 else "xlsx"
            document = opened(desktop, path)
            fill(document, habit)
            saved(document, f"{work}/filled/habit-{habit}.{ending}")
            if fixtures:
                of_tests(document)
                saved(document, f"{os.path.abspath(fixtures)}/habit-{habit}.{ending}")
            document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(60)


main()
