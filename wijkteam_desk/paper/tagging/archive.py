"""What PDF/A-2a asks beside the tags (ISO 19005-2): colours that are named, streams that end."""

from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc

from wijkteam_desk.paper.tagging.about import PlainStream
from wijkteam_desk.shipped import shipped

_END = b"endstream\n"
_STANDARD = "sRGB IEC61966-2.1"


def colours(document: Any) -> pdfdoc.PDFArray:
    """The output intent: what the three numbers of a colour mean."""
    profile = PlainStream(
        pdfdoc.PDFDictionary({"N": 3}), shipped("colour", "srgb.icc").read_bytes()
    )
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString(_STANDARD),
            "Info": pdfdoc.PDFString(_STANDARD),
            "DestOutputProfile": document.Reference(profile),
        }
    )
    return pdfdoc.PDFArray([intent])


@cache
def end_streams() -> None:
    """Let reportlab end each stream on a line of its own, which it leaves out.

    By both signs for a new line: a stream may itself end in the first of them, which then counts
    as the end. Leans on `PDFStream.format` of reportlab 5.1; a contract test holds it.
    """
    written = pdfdoc.PDFStream.format

    def ended(self: Any, document: Any) -> bytes:
        text: bytes = written(self, document)
        return text.removesuffix(_END) + b"\r\n" + _END

    pdfdoc.PDFStream.format = ended  # type: ignore[method-assign]  # what it is for
