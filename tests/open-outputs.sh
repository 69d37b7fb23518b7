#!/bin/sh
# Opens everything that is handed over with the programs that people use, and turns every page into a picture to look at.
#
#   tests/open-outputs.sh PROGRAM PICTURES [LANGUAGE...]
#
# Not part of the tests that must pass: it needs LibreOffice, Chromium, pdftoppm, and python3 with python-docx, python-pptx and
# openpyxl. The languages are "en" unless told; the profile is that for partners, which has everything but names.
set -eu

program=$1
pictures=$2
shift 2
[ $# -gt 0 ] || set -- en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$pictures"

"$program" sample --out "$work/sample" >/dev/null
file=$(ls "$work"/sample/*.assessment.ron)

for language in "$@"; do
    out="$work/$language"
    "$program" export "$file" --out "$out" --profile partners --lang "$language" >/dev/null

    for office in "$out"/*.docx "$out"/*.pptx "$out"/*.xlsx; do
        soffice --headless -env:UserInstallation="file://$work/office" --convert-to pdf --outdir "$work/pdf" "$office" >/dev/null 2>&1
    done

    for page in "$out"/*.html; do
        pdf="$work/pdf/$(basename "${page%.html}")-page.pdf"
        chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$pdf" "file://$page" >/dev/null 2>&1
    done

    python3 - "$out" <<'PYTHON'
import glob, sys, docx, openpyxl, pptx
from pptx.enum.chart import XL_CHART_TYPE

folder = sys.argv[1]

for name in sorted(glob.glob(folder + "/*.docx")):
    paper = docx.Document(name)
    headings = [p for p in paper.paragraphs if p.style.name.lower().startswith("heading")]
    pictures = paper.element.findall(".//{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    assert headings and paper.tables and all(p.get("descr") for p in pictures), name
    print(name.rsplit("/", 1)[1], len(headings), "headings,", len(paper.tables), "tables,", len(pictures), "pictures")

for name in sorted(glob.glob(folder + "/*.pptx")):
    slides = pptx.Presentation(name).slides
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    assert charts[0].chart_type == XL_CHART_TYPE.RADAR_MARKERS, name
    for chart in charts:
        book = openpyxl.load_workbook(__import__("io").BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        columns = list(book.active.iter_cols(min_col=2, min_row=2, values_only=True))
        assert [tuple(p.values) for p in chart.plots[0].series] == columns, name
    assert all(slide.shapes.title.text_frame.text for slide in slides), name
    print(name.rsplit("/", 1)[1], len(slides), "slides,", len(charts), "charts whose numbers are those of their workbooks")

for name in sorted(glob.glob(folder + "/*.xlsx")):
    book = openpyxl.load_workbook(name)
    assert len(book.worksheets[0]._charts) <= 1 and all(sheet.auto_filter.ref for sheet in book), name
    print(name.rsplit("/", 1)[1], [f"{sheet.title} {sheet.max_row}x{sheet.max_column}" for sheet in book])
PYTHON
done

for pdf in "$work"/pdf/*.pdf; do
    pdftoppm -r 60 -png "$pdf" "$pictures/$(basename "${pdf%.pdf}")"
    echo "$(basename "$pdf"): $(pdfinfo "$pdf" | sed -n 's/^Pages: *//p') pages"
done
