"""Good inputs of each kind, small and invented."""

import io
import json

from reportlab.pdfgen.canvas import Canvas

STORY = (
    "Ada Brook met the harbour workers in Port Ansel on Monday. The council had closed the port for two weeks after the storm.\n\n"
    "“Nobody was hurt,” the mayor, Oren Halloway, said on 4 May 2026. At least 12 boats sank, and the workers asked for better pay.\n"
)
TEXT = f"Harbour News\n\nPort closed after the storm\nBy Ute Ärmel | 5 May 2026 10:15\n\n{STORY}\nShare this\nRead more: Ferries\n".encode()
HTML = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Port closed - Harbour News</title>
<meta property="article:published_time" content="2026-05-05T10:15:00+02:00"><link rel="canonical" href="https://paper.example/a">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Port closed", "datePublished": "2026-05-05",
"author": [{{"name": "Ute Ärmel"}}], "publisher": {{"name": "Harbour News"}}}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Port closed</h1><time datetime="2026-05-05">5 May 2026</time>
<p>{STORY.replace(chr(10) * 2, "</p><p>")}</p><ul><li>One</li><li>Two</li></ul></article><footer>Share this</footer></body></html>
""".encode()
LINES = (
    "\n".join(
        json.dumps(row, ensure_ascii=False)
        for row in (
            {"id": "a1", "text": STORY, "title": "Port closed", "published": "2026-05-05", "publisher": "Harbour News", "authors": ["Ute"]},
            {"text": "The ferry left on Tuesday, officials said.", "url": "https://paper.example/b", "published": "5 May 2026"},
        )
    ).encode()
    + b"\n"
)
FEED = b"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News</title>
<link>https://paper.example/</link><item><title>Port closed &amp; open</title><link>https://paper.example/a</link>
<pubDate>Tue, 05 May 2026 10:15:00 +0200</pubDate><description><![CDATA[<p>The port</p>]]></description></item>
<item><link>/b</link></item></channel></rss>"""
OPML = b'<?xml version="1.0"?><opml version="2.0"><body><outline text="a"><outline xmlUrl="https://paper.example/feed"/></outline></body></opml>'
SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc> https://paper.example/a </loc><lastmod>2026-05-05</lastmod></url></urlset>"""
UN = b"""<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-05-01T00:00:00Z"><INDIVIDUALS><INDIVIDUAL>
<DATAID>1</DATAID><FIRST_NAME>TOMAS</FIRST_NAME><SECOND_NAME>RELLING</SECOND_NAME><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>T. Rell</ALIAS_NAME></INDIVIDUAL_ALIAS><NATIONALITY><VALUE>Velsia</VALUE></NATIONALITY>
<INDIVIDUAL_DATE_OF_BIRTH><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH><LISTED_ON>2020-01-01</LISTED_ON></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>CARROW TRADING</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>"""
OFAC = b"""36,"CARROW TRADING CO., LTD.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r
173,"RELLING, Tomas","individual","SDNT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 12 Mar 1970; POB Port Ansel."\r
"""
SIMPLE = b"""id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen\r
Q1,Person,Tomas Relling,T. Rell;Relling,1970-03-12,vs,,,"Listed; since 2020",,,Invented list,2020-01-01,2026-05-01\r
"""
FTM = (
    json.dumps(
        {"id": "Q1", "schema": "Person", "properties": {"name": ["Tomas Relling"], "nationality": ["vs"]}, "last_seen": "2026-05-01"}
    ).encode()
    + b"\n"
)
_DECIDED = {"by": "ada", "at": "2026-05-01T10:00:00Z", "why": "one man"}
JUDGEMENTS = json.dumps(
    {
        "format": "twosource-judgements/1",
        "judgements": [
            {"decision": "same", "kind": "entity", "left": "mention-1", "right": "mention-2", "words": ["a", "b"], **_DECIDED},
            {"decision": "reject", "kind": "claim", "left": "claim-1", "right": None, "words": ["a"], **_DECIDED},
        ],
    }
).encode()


def _paper() -> bytes:
    """A PDF of two pages, one of them compressed no further."""
    made = io.BytesIO()
    page = Canvas(made, pageCompression=0, invariant=1)
    for part in STORY.split("\n\n"):
        for number, start in enumerate(range(0, len(part), 80)):
            page.drawString(72, 720 - 14 * number, part[start : start + 80].encode("latin-1", "replace").decode("latin-1"))
        page.showPage()
    page.save()
    return made.getvalue()


PAPER = _paper()
