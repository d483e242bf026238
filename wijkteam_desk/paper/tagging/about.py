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
    """The XMP packet with the PDF/UA identifier."""
    kind = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
    return PlainStream(pdfdoc.PDFDictionary(kind), _packet(about).encode())


def _any_language(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


def _packet(about: About) -> str:
    day = about.made_on.isoformat()
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
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
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
