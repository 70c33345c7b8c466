#!/usr/bin/env python3
"""Renders the seeds to the formats that reports come in. Run once; the results are kept as fixtures.

    apt-get install chromium fonts-droid-fallback && pip install fonttools
    python3 src/test/resources/renderings/render.py [NAME…]

Writes beside itself, for each seed (or those whose names begin with a NAME): NAME.pdf (one column,
page numbers), NAME.2columns.pdf, NAME.3columns.pdf or NAME.4columns.pdf (newspaper pages: running
heads, headlines across the columns, 上接 and 下转, a watermark), NAME.docx, NAME.html (a portal's
page) and NAME.gbk.txt. The font is Droid Sans Fallback (Apache License 2.0): its outlines are small.
"""
import html, pathlib, re, subprocess, sys, tempfile, zipfile

HERE = pathlib.Path(__file__).parent
SEEDS = HERE.parents[3] / "seeds"
FONT = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
COLUMNS = {  # of the newspaper pages of each seed; fewer than there could be, to keep them small
    "chongqing-plan-report-2025": [2], "fuling-work-report-2025": [3], "jiangjin-news-2025": [2, 3, 4],
    "jiangjin-plan-report-2025": [3], "jiangjin-work-report-2025": [2, 4]}
PAGE_TEXT = "甲乙日报第版要闻年月日星期三责任编辑：某某　美术编辑下转上接（）—"
NUMBER = re.compile(r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|各位代表|——|##)")

PORTAL_HEAD = """<div class="header"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/hd">互动交流</a></div>
<div class="nav"><ul><li><a href="/1">走进本地</a></li><li><a href="/2">新闻中心</a></li></ul></div>
<div class="w1200 clearfix"><span>2025年3月1日 星期六</span> <a href="/login">登录</a> | <a href="/reg">注册</a>
<input value="请输入关键字"><a href="/s">搜索</a></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政府工作报告</a></div>
<div class="left fl"><h3>信息公开目录</h3><ul><li><a href="/m1">机构职能</a></li><li><a href="/m2">政策文件</a></li>
<li><a href="/m3">规划计划</a></li><li><a href="/m4">财政预决算</a></li><li><a href="/m5">甲乙开发区重点项目清单</a></li></ul></div>"""
PORTAL_NOTE = """<p class="info">发布时间：2025-03-01 09:30　来源：某某人民政府办公室　浏览次数：1024 次　【字体：<a href="#">大</a>
<a href="#">中</a> <a href="#">小</a>】</p>"""
PORTAL_FOOT = """<div class="bdsharebuttonbox">分享到： <a href="#">微信</a> <a href="#">微博</a></div>
<p>扫一扫在手机打开当前页</p><p>上一篇：<a href="/p">甲县2024年国民经济和社会发展统计公报</a></p>
<p>下一篇：<a href="/n">丙市2023年政府工作报告</a></p>
<div class="xg"><h3>相关文章</h3><ul><li><a href="/a">甲县2019年政府工作报告</a> <span>2019-02-01</span></li>
<li><a href="/b">乙市2018年政府工作报告</a> <span>2018-02-01</span></li></ul></div>
<div class="bottom"><p>主办单位：某某人民政府办公室 技术支持：某某信息技术有限公司</p><p>备案号：00000000 网站标识码：0000000000</p></div>"""


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


def element(part):
    if isinstance(part, str):
        return f"<p>{html.escape(part)}</p>"
    cells = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in r) + "</tr>" for r in part)
    return f"<table>{cells}</table>"


def body(parts):
    return "\n".join(map(element, parts))


def newspaper(parts):
    """Headlines across the columns; the text goes on on another page, in the middle of a sentence."""
    halves = [[], []]
    half = sum(len(p) for p in parts if isinstance(p, str)) / 2
    seen, split = 0, False
    for part in parts:
        if not isinstance(part, str):
            halves[split].append(element(part))
            continue
        seen += len(part)
        if not split and seen > half and len(part) > 120:
            at = len(part) // 2
            halves[0].append(f"<p>{html.escape(part[:at])}<span class=on>（下转第2版）</span></p>")
            halves[1].append(f"<p class=goes>（上接第1版）{html.escape(part[at:])}</p>")
            split = True
        elif re.match(r"^[一二三四五六七八九十]、", part) and len(part) < 30:
            halves[split].append(f"<h2>{html.escape(part)}</h2>")
        else:
            halves[split].append(element(part))
    return "".join(f"<div class=text>{''.join(h)}</div>" for h in halves if h)


def subset(text, target):
    """The font with the characters of one seed alone; Chromium does not always cut it itself."""
    letters = set(text) | {c for c in PAGE_TEXT} | {chr(c) for c in range(0x20, 0x7F)}
    subprocess.run(["pyftsubset", FONT, "--text=" + "".join(sorted(letters)), f"--output-file={target}",
                    "--no-hinting", "--layout-features="], check=True)


def pdf(parts, target, columns, font):
    style = f"@font-face{{font-family:'Droid Sans Fallback';src:url('file://{font}')}}"
    style += "body{font:10.5pt 'Droid Sans Fallback';line-height:1.6;margin:0}"
    style += "p{text-indent:2em;margin:0 0 .2em;text-align:justify} h2{font-size:15pt;text-align:center;margin:.4em 0;font-weight:normal}"
    style += "table{border-collapse:collapse;margin:1em 0} td{border:1px solid;padding:.2em .6em;vertical-align:top}"
    if columns == 1:
        style += "@page{size:A4;margin:25mm 20mm;@bottom-center{content:'— ' counter(page) ' —';font:9pt 'Droid Sans Fallback'}}"
        page = f"<div class=text>{body(parts)}</div>"
    else:
        size = {2: "A4", 3: "B4", 4: "A3"}[columns]
        style += f".text{{column-count:{columns};column-gap:{ {2: 2, 3: 1.5, 4: 1.2}[columns] }em;break-before:page}}"
        style += "h2{column-span:all} .goes{text-indent:0} .on{float:right}"
        style += ".mark{position:fixed;top:45%;left:20%;font-size:60pt;color:#eee;transform:rotate(-35deg);z-index:-1}"
        style += ".text{column-rule:1px solid #999}" if columns == 4 else ""
        style += f"@page{{size:{size};margin:22mm 15mm;@top-left{{content:'第' counter(page) '版 要闻';font:9pt 'Droid Sans Fallback'}}"
        style += "@top-center{content:'甲乙日报';font:12pt 'Droid Sans Fallback'} @top-right{content:'2025年1月15日 星期三';font:9pt 'Droid Sans Fallback'}"
        style += "@bottom-left{content:'责任编辑：某某　美术编辑：某某';font:8pt 'Droid Sans Fallback'} @bottom-right{content:counter(page);font:9pt 'Droid Sans Fallback'}}"
        page = f"<div class=mark>甲乙日报</div>{newspaper(parts)}"
    page = f"<html lang=zh><meta charset=utf-8><style>{style}</style>{page}"
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
    name = seed.stem
    if len(sys.argv) > 1 and not any(name.startswith(a) for a in sys.argv[1:]):
        continue
    text = seed.read_text(encoding="utf-8")
    parts = blocks(text)
    with tempfile.NamedTemporaryFile(suffix=".ttf") as font:
        subset(text, font.name)
        pdf(parts, HERE / f"{name}.pdf", 1, font.name)
        for columns in COLUMNS[name]:
            pdf(parts, HERE / f"{name}.{columns}columns.pdf", columns, font.name)
    docx(parts, HERE / f"{name}.docx")
    (HERE / f"{name}.html").write_text(
        "<!DOCTYPE html><html><head><meta charset=\"gb2312\"><title>政府信息公开</title></head><body>" + PORTAL_HEAD
        + "<div class=\"content\">" + PORTAL_NOTE + "<div class=\"TRS_Editor\">" + body(parts) + "</div>" + PORTAL_FOOT.split("<div class=\"xg\"")[0] + "</div>"
        + "<div class=\"xg\"" + PORTAL_FOOT.split("<div class=\"xg\"")[1] + "</body></html>", encoding="utf-8")
    (HERE / f"{name}.gbk.txt").write_bytes(text.encode("gb18030"))
    print(name, len(parts), file=sys.stderr)
