"""What a PDF says of itself: XMP, colour profile, and the claims PDF/A and PDF/UA."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

PROGRAM = "Carnet CAR"

_PROFILE_DATE = slice(24, 36)
_FIRST_OF_2026 = (2026).to_bytes(2, "big") + b"\0\1\0\1" + b"\0\0\0\0\0\0"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool><xmp:CreateDate>{instant}</xmp:CreateDate><xmp:ModifyDate>{instant}</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
"""ISO 19005-2, 6.6 and 6.7.11; ISO 14289-1, 5; the extension schema describes the PDF/UA property."""


def xmp(
    *, title: str, author: str, subject: str, language: str, day: date, is_part_3: bool
) -> bytes:
    """The metadata packet; the day stands for noon in UTC, as in the information dictionary."""
    return _XMP.format(
        title=escape(title),
        author=escape(author),
        subject=escape(subject),
        language=language,
        program=PROGRAM,
        instant=f"{day.isoformat()}T12:00:00+00:00",
        part=3 if is_part_3 else 2,
    ).encode("utf-8")


def metadata_stream(packet: bytes) -> pdfdoc.PDFObject:
    """The packet as ReportLab takes it: not compressed, so that archives find it."""
    return pdfdoc.XMP(creator=lambda _document: packet)


def date_file(document: PDFDocument, day: date) -> None:
    """Say the day the document was produced; with the same day and data the bytes are the same."""
    stamp = document._timeStamp  # ReportLab offers no other way
    stamp.YMDhms = (day.year, day.month, day.day, 12, 0, 0)
    stamp.dhh = stamp.dmm = 0


def output_intent(document: PDFDocument) -> PDFArray:
    """The colours are those of sRGB (ISO 19005-2, 6.2.3)."""
    return PDFArray(
        [
            PDFDictionary(
                {
                    "Type": PDFName("OutputIntent"),
                    "S": PDFName("GTS_PDFA1"),
                    "OutputConditionIdentifier": PDFString("sRGB"),
                    "Info": PDFString("sRGB IEC61966-2.1"),
                    "DestOutputProfile": _profile(document),
                }
            )
        ]
    )


def _profile(document: PDFDocument) -> PDFObjectReference:
    stream = PDFStream()
    stream.content = _srgb()
    stream.dictionary["N"] = 3
    stream.filters = [pdfdoc.PDFZCompress]
    return document.Reference(stream)


@lru_cache(maxsize=1)
def _srgb() -> bytes:
    """The profile, without the instant at which it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_PROFILE_DATE] = _FIRST_OF_2026
    return bytes(profile)
