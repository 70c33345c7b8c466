#!/usr/bin/env python3
"""Makes the fixtures of the formats that only an office program or a browser writes. Run once.

    python3 src/test/resources/formats/make.py

Needs LibreOffice. Writes beside itself: report.doc, report.docx, report.rtf, report.odt and
report.mhtml, all of the page below, reports.csv and reports.xlsx with its text in their cells, and
merged.doc, merged.docx, merged.odt and merged.rtf with a table whose cells reach over others.
"""
import pathlib, re, subprocess, tempfile
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

HERE = pathlib.Path(__file__).parent
PAGE = """<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某某区政府工作报告</title></head><body>
<h1>政府工作报告</h1>
<p>——2025年1月7日在某某区第五届人民代表大会第五次会议上</p>
<p>各位代表：</p>
<p>现在，我代表区人民政府，向大会报告工作，请予审议。</p>
<h2>一、2024年工作回顾</h2>
<p>过去一年，地区生产总值增长5.2%，甲乙工业园新开工丙丁新材料等项目26个。“两个确保”圆满完成——增速居全市第3位。
一般公共预算收入完成85.6亿元，城镇居民人均可支配收入达到4.8万元，新增城镇就业1.2万人，空气质量优良天数达到320天。</p>
<table border="1"><tr><th>指标</th><th>单位</th><th>2024年</th></tr>
<tr><td>地区生产总值</td><td>亿元</td><td>1500.5</td></tr>
<tr><td>规上工业增加值增速</td><td>%</td><td>7.3</td></tr></table>
<ol><li>抓项目</li><li>抓企业</li></ol>
<h2>二、2025年工作安排</h2>
<p>今年，地区生产总值增长6%左右，𬭎镁合金基地建成投产。</p>
</body></html>
"""
MERGED = """<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"></head><body>
<p>各位代表：现在，我代表区人民政府，向大会报告工作。</p>
<table border="1"><tr><td rowspan="2">指标</td><td colspan="2">2024年</td><td rowspan="2">备注</td></tr>
<tr><td>完成</td><td>增长</td></tr>
<tr><td>地区生产总值</td><td>1500.5</td><td>5.2%</td><td>初步</td></tr>
<tr><td colspan="2">合计</td><td>7.3%</td><td>预计</td></tr></table>
<p>请予审议。</p></body></html>
"""


def office(folder, source, *targets, reader=()):
    for target in targets:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *reader,
                        "--convert-to", target, "--outdir", str(folder), str(source)],
                       check=True, stdout=subprocess.DEVNULL)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        page = folder / "report.html"
        page.write_text(PAGE)
        office(folder, page, "odt:writer8")
        odt = folder / "report.odt"
        office(folder, odt, "doc:MS Word 97", "docx:MS Word 2007 XML", "rtf:Rich Text Format")
        merged = folder / "merged.html"
        merged.write_text(MERGED)
        office(folder, merged, "odt:writer8")
        office(folder, folder / "merged.odt", "doc:MS Word 97", "docx:MS Word 2007 XML", "rtf:Rich Text Format")
        saved = MIMEMultipart("related", boundary="----MultipartBoundary--x----")
        saved["Subject"] = "report"
        saved.attach(MIMEText(PAGE.replace("utf-8", "gb18030"), "html", "gb18030"))
        saved.attach(MIMEText("body { color: red }", "css", "utf-8"))
        (folder / "report.mhtml").write_bytes(saved.as_bytes())
        text = "".join(c for c in PAGE.split("<body>")[1] if c != "\n")
        plain = folder / "reports.csv"
        words = [re.sub("<[^>]+>", "", p) for p in re.findall("<(?:h1|h2|p)>.*?</", text)]
        body = "\n".join(w.rstrip("</") for w in words)
        plain.write_text('编号,地区,年份,标题,正文\n' + "".join(
            f'{i},{r},{y},{y}年{r}政府工作报告,"{body}"\n' for i, (r, y) in
            enumerate([("某某区", 2025), ("某某县", 2024)], 1)), encoding="utf-8")
        office(folder, plain, "xlsx:Calc MS Excel 2007 XML", reader=["--infilter=CSV:44,34,76,1"])
        for made in ["report.odt", "report.doc", "report.docx", "report.rtf", "report.mhtml",
                      "reports.xlsx", "reports.csv",
                      "merged.odt", "merged.doc", "merged.docx", "merged.rtf"]:
            (HERE / made).write_bytes((folder / made).read_bytes())


main()
