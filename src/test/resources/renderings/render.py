#!/usr/bin/env python3
"""Renders the seeds to the formats that reports come in. Run once; the results are kept as fixtures.

    python3 src/test/resources/renderings/render.py

Needs Chromium (for PDF) and a Chinese font. Writes beside itself, for each seed:
NAME.pdf (one column), NAME.columns.pdf (newspaper columns, running heads), NAME.docx,
NAME.html (a portal's page) and NAME.gbk.txt.
"""
import html, pathlib, re, subprocess, sys, tempfile, zipfile

HERE = pathlib.Path(__file__).parent
SEEDS = HERE.parents[3] / "seeds"
NUMBER = re.compile(r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|各位代表|——|##)")

PORTAL_HEAD = """<div class="header"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/hd">互动交流</a></div>
<div class="nav"><ul><li><a href="/1">走进本地</a></li><li><a href="/2">新闻中心</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政府工作报告</a></div>"""
PORTAL_FOOT = """<div class="share">分享到： <a href="#">微信</a> <a href="#">微博</a></div>
<div class="related"><h3>相关文章</h3><ul><li><a href="/a">甲县2019年政府工作报告</a></li>
<li><a href="/b">乙市2018年政府工作报告</a></li></ul></div>
<div class="footer">主办单位：某某人民政府办公室 备案号：00000000</div>"""


def blocks(text):
    """Paragraphs as strings, tables as lists of rows."""
    lines = text.replace("\r", "").split("\n")
    wrapped = sum(1 for l in lines if 15 <= len(l.replace(" ", "")) <= 22) > len(lines) / 2
    out, rows, row = [], [], []
    for line in lines + [""]:
        if line.startswith("\t") and line.strip():
            row.append(line.strip())
            continue
        if row:
            rows.append(row)
            row = []
        if not line.strip():
            continue
        if rows:
            out.append(rows)
            rows = []
        joins = wrapped and out and isinstance(out[-1], str) and not NUMBER.match(line.strip())
        if joins and not NUMBER.match(line.strip()) and not re.match(r"^二、", out[-1]):
            out[-1] += line.strip()
        else:
            out.append(line.strip())
    if rows:
        out.append(rows)
    return out


def body(parts, tag="p"):
    out = []
    for part in parts:
        if isinstance(part, str):
            out.append(f"<{tag}>{html.escape(part)}</{tag}>")
        else:
            cells = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in r) + "</tr>" for r in part)
            out.append(f"<table>{cells}</table>")
    return "\n".join(out)


def pdf(parts, target, columns):
    style = "body{font:11pt 'Noto Serif CJK SC';line-height:1.6} p{text-indent:2em;margin:0 0 .2em;text-align:justify}"
    style += "table{border-collapse:collapse;margin:1em 0} td{border:1px solid;padding:.2em 1.2em;vertical-align:top}"
    style += "@page{size:A4;margin:25mm 20mm}"
    if columns:
        style += ".text{column-count:3;column-gap:2em} @page{@top-center{content:'甲乙日报 要闻 第' counter(page) '版'}}"
    page = f"<html lang=zh><meta charset=utf-8><style>{style}</style><div class=text>{body(parts)}</div>"
    with tempfile.NamedTemporaryFile("w", suffix=".html", delete=False) as f:
        f.write(page)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    f"--print-to-pdf={target}", f.name], check=True, capture_output=True)


def docx(parts, target):
    def run(text):
        return f'<w:r><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r>'
    out = []
    for part in parts:
        if isinstance(part, str):
            out.append(f"<w:p>{run(part)}</w:p>")
        else:
            rows = "".join("<w:tr>" + "".join(f"<w:tc><w:p>{run(c)}</w:p></w:tc>" for c in r) + "</w:tr>" for r in part)
            out.append(f"<w:tbl>{rows}</w:tbl>")
    document = ('<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
                'wordprocessingml/2006/main"><w:body>' + "".join(out) + "</w:body></w:document>")
    types = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
             'content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.'
             'wordprocessingml.document.main+xml"/></Types>')
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in (("[Content_Types].xml", types), ("word/document.xml", document)):
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text)


for seed in sorted(SEEDS.glob("*.txt")):
    text = seed.read_text(encoding="utf-8")
    parts = blocks(text)
    name = seed.stem
    pdf(parts, HERE / f"{name}.pdf", False)
    pdf(parts, HERE / f"{name}.columns.pdf", True)
    docx(parts, HERE / f"{name}.docx")
    (HERE / f"{name}.html").write_text(
        "<!DOCTYPE html><html><head><meta charset=\"gb2312\"><title>政府信息公开</title></head><body>" + PORTAL_HEAD
        + "<div class=\"content\"><div class=\"TRS_Editor\">" + body(parts) + "</div></div>" + PORTAL_FOOT
        + "</body></html>", encoding="utf-8")
    (HERE / f"{name}.gbk.txt").write_bytes(text.encode("gb18030"))
    print(name, len(parts), file=sys.stderr)
