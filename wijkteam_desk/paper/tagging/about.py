"""What a PDF says about itself. No names of people: a file name and its properties travel far."""

from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc
from typing_extensions import override

LANGUAGE = "nl-NL"
MAKER = "Wijkteam Desk"


@dataclass(frozen=True, kw_only=True)
class About:
    """Title and subject, neutral, and the day on which the paper was made."""

    title: str
    subject: str
    made_on: date


class PlainStream(pdfdoc.PDFStream):
    """A stream without `/Filter`: readers of metadata stumble over an empty one."""

    @override
    def format(self, document: Any) -> bytes:
        content: bytes = self.content
        entries = pdfdoc.PDFDictionary({**self.dictionary.dict, "Length": len(content)})
        return entries.format(document) + b"\nstream\n" + content + b"\nendstream\n"


def metadata(about: About) -> PlainStream:
    """The XMP packet that says: PDF/UA-1 and PDF/A-2a."""
    kind = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
    return PlainStream(pdfdoc.PDFDictionary(kind), _packet(about).encode())


def _any_language(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


_SCHEMA = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
"""PDF/A knows no word that it was not told of; that of PDF/UA is one."""


def _packet(about: About) -> str:
    day = about.made_on.isoformat()
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:title>{_any_language(about.title)}</dc:title>
<dc:description>{_any_language(about.subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>{MAKER}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{MAKER}</pdf:Producer>
</rdf:Description>
{_SCHEMA}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
