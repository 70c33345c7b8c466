#!/usr/bin/env python3
"""Makes PDFs of pages that are no plain text. Run once; the results are kept as fixtures.

    apt-get install chromium libreoffice-writer fonts-droid-fallback fonttools
    python3 src/test/resources/layouts/make.py

Writes beside itself: web-page.pdf (a portal's page as a browser prints it: menus, a frame beside the
article, a table without upright lines, raised marks of footnotes), boxes.pdf (two columns with framed
boxes, one of them amid a paragraph) and word-processor.pdf (LibreOffice: merged cells, footnotes at the
foot of pages over which a paragraph goes on, page numbers). All names are invented.
"""
import pathlib, subprocess, tempfile

HERE = pathlib.Path(__file__).parent
FONT = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
PARAGRAPHS = [
    "过去一年，面对复杂严峻的外部环境，全区上下坚持稳中求进工作总基调，地区生产总值增长6.3%，规模以上工业增加值增长8.1%，固定资产投资增长5.2%。",
    "甲乙工业园新开工丙丁电池材料等项目26个，投产戊己装备制造基地等项目12个，完成工业投资86.5亿元，增长9.8%，园区规上工业总产值突破500亿元。",
    "产业升级步伐加快。某某高新区集聚企业186家，实现产值520.6亿元。甲乙新材料有限公司年产5万吨铝箔项目建成投产，庚辛生物医药产业园签约入驻企业15家。",
    "科技创新持续加力。新增国家级高新技术企业41家、科技型企业230家，全社会研发投入强度达到2.6%，技术合同成交额增长35%。"]


def body(paragraphs):
    return "".join(f"<p>{p}</p>" for p in paragraphs)


WEB = """<style>body{line-height:1.7;font-size:11pt} p{text-indent:2em;margin:.3em 0;text-align:justify}
.nav{background:#c00;color:#fff} .nav a{margin-right:2em} .small{font-size:9pt;text-align:center;text-indent:0}
.layout{display:flex} .side{width:26%;font-size:10pt;border-right:1px solid #ccc} .main{flex:1;padding-left:1em}
table{border-collapse:collapse;width:100%} td{border-bottom:1px solid #999;padding:3px 6px}
.foot{border-top:2px solid #c00}</style>
<div class=nav><a>首页</a><a>政务公开</a><a>互动交流</a></div>
<div class=layout><div class=side><div>信息公开目录</div><ul><li>机构职能<li>政策文件<li>规划计划<li>统计信息<li>财政预决算</ul></div>
<div class=main><div style="text-align:center;font-size:20pt">2025年某某区政府工作报告</div>
<p class=small>发布时间：2025-01-20 来源：某某区人民政府办公室</p><p style="text-indent:0">各位代表：</p>
<p>现在，我代表区人民政府向大会报告工作，请予审议，并请政协委员和其他列席人员提出意见。</p>
<p>过去一年，全区地区生产总值增长6.3%<sup>①</sup>，规模以上工业增加值增长8.1%，固定资产投资增长5.2%，社会消费品零售总额增长4.9%。甲乙工业园新建厂房12万m<sup>2</sup>，投产戊己装备制造基地等项目12个<sup>[2]</sup>。</p>
<table><tr><td>指标<td>2024年完成<td>2025年目标</tr><tr><td>地区生产总值（亿元）<td>1256.3<td>增长6%左右</tr>
<tr><td>固定资产投资增速（%）<td>5.2<td>6</tr><tr><td>社会消费品零售总额（亿元）<td>486.2<td>增长5%以上</tr></table>
""" + body(PARAGRAPHS[2:]) + "</div></div><div class='small foot'>主办：某某区人民政府办公室</div>"

BOX = """<div class=box><div class=head>专栏{} 重点产业项目</div><p>1. 先进材料。建设壬癸高性能纤维项目，推进甲乙铝精深加工基地二期，到2025年产值达到{}亿元。</p>
<p>2. 新能源汽车。建设丙丁动力电池工厂，引进零部件企业10家以上。</p></div>"""
ASIDE = "<div class='box side'><div class=head>名词解释</div><p>规上工业：年主营业务收入2000万元及以上的工业法人单位。</p></div>"
BOXES = """<style>@page{size:A4;margin:20mm 15mm;@top-center{content:'甲乙日报';font:9pt Small}@bottom-center{content:'· ' counter(page) ' ·';font:9pt Small}}
body{font-size:10.5pt;line-height:1.6} p{text-indent:2em;margin:0;text-align:justify} .c{column-count:2;column-gap:2em}
.box{border:1pt solid #444;padding:6pt;margin:6pt 0;break-inside:avoid} .head{text-align:center;font-size:12pt}
.side{float:right;width:40%;margin-left:12pt;font-size:9pt} .title{text-align:center;font-size:22pt}</style>
<div class=title>某某区政府工作报告</div>""" + ASIDE + body(PARAGRAPHS) + "<div class=c>" + "".join(
    body(PARAGRAPHS) + BOX.format(i, 99 + i) for i in (1, 2, 3)) + body(PARAGRAPHS) + "</div>"


NOTES = ["规模以上工业指年主营业务收入2000万元及以上的工业法人单位。", "研发投入强度指研发经费与地区生产总值之比。",
         "增速按可比价格计算。", "科技型企业以市级名录为准。", "产值为快报数。", "企业数为年末数。"]


def noted(paragraph, number):
    anchor = (f'<a class="sdfootnoteanc" name="sdfootnote{number}anc" href="#sdfootnote{number}sym">'
              f"<sup>{number}</sup></a>")
    return paragraph.replace("8.1%", "8.1%" + anchor).replace("2.6%", "2.6%" + anchor)


def note(number):
    return (f'<div id="sdfootnote{number}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote{number}sym" '
            f'href="#sdfootnote{number}anc">{number}</a>{NOTES[number - 1]}</p></div>')


WORDS = """<p>关于某某区2024年国民经济和社会发展计划执行情况的报告</p>
<table border=1 cellspacing=0><tr><td rowspan=2>项目名称<td colspan=2>投资（亿元）<td rowspan=2>建设内容</tr><tr><td>总投资<td>2025年</tr>
<tr><td>丙丁电池材料项目<td>25.6<td>8.0<td>建设年产5万吨磷酸铁锂生产线，配套建设研发中心和仓储物流设施</tr>
<tr><td>戊己装备制造基地<td>12.3<td>4.5<td>新建数控机床生产车间</tr></table>
""" + body(noted("".join(PARAGRAPHS[2 * (i % 2):2 * (i % 2) + 2]), 1 + i) if i < 6 else PARAGRAPHS[1] for i in range(12)) + "".join(
    note(1 + i) for i in range(6))


def subset(text, target):
    letters = set(text) | {chr(c) for c in range(0x20, 0x7F)}
    subprocess.run(["pyftsubset", FONT, "--text=" + "".join(sorted(letters)), f"--output-file={target}",
                    "--no-hinting", "--layout-features="], check=True)


def chromium(page, target, *options):
    with tempfile.TemporaryDirectory() as folder:
        font = pathlib.Path(folder, "small.ttf")
        subset(page, font)
        style = f"<style>@font-face{{font-family:Small;src:url('file://{font}')}} body{{font-family:Small;margin:0}}</style>"
        source = pathlib.Path(folder, "page.html")
        source.write_text(f"<html lang=zh><meta charset=utf-8><title>政府工作报告</title>{style}{page}", encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", *options,
                        f"--print-to-pdf={target}", source], check=True, capture_output=True)


def libreoffice(page, target):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, target.stem + ".html")
        style = "<style>@page{size:21cm 29.7cm;margin:2cm} body{font-family:'Droid Sans Fallback'} p{text-indent:2em}</style>"
        source.write_text(f"<html lang=zh><meta charset=utf-8>{style}{page}", encoding="utf-8")
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir",
                        target.parent, source], check=True, capture_output=True)


chromium(WEB, HERE / "web-page.pdf")
chromium(BOXES, HERE / "boxes.pdf", "--no-pdf-header-footer")
libreoffice(WORDS, HERE / "word-processor.pdf")
