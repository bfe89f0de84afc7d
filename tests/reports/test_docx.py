"""A document as a Word file: what an editor, a screen reader and an archive find in it."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from xml.dom.minidom import parseString

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.document.content import (
    Block,
    Column,
    Contents,
    Document,
    Heading,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Table,
    Together,
)
from car_desktop.reports.document.outline import UnreadableDocument
from car_desktop.reports.docx.writer import write
from tests.reports.plain_documents import a_document, an_attendance_table, whole_document


def docx_of(document: Document) -> bytes:
    out = BytesIO()
    write(document, out, Progress())
    return out.getvalue()


def word(*blocks: Block) -> WordDocument:
    return docx.Document(BytesIO(docx_of(a_document(*blocks))))


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return archive.read(name).decode("utf-8")


def found(document: WordDocument, tag: str) -> list[str]:
    """The values of every element of that name in the text."""
    return [one.get(qn("w:val"), "") for one in document.element.body.iter(qn(tag))]


@pytest.mark.parametrize("language", ["fr-CA", "en-CA"])
def test_a_file_with_every_block_holds_well_formed_parts_and_opens_again(language: str) -> None:
    content = docx_of(whole_document("typed", language))
    document = docx.Document(BytesIO(content))

    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        for name in names:
            if name.endswith((".xml", ".rels")):
                parseString(archive.read(name))  # raises where it is not well formed
    assert not any("vba" in name.lower() or "thumbnail" in name for name in names)
    assert f'<w:lang w:val="{language}"' in part(content, "word/styles.xml")
    assert len(document.tables) == 6
    assert len(document.inline_shapes) == 4


def test_every_style_that_is_used_is_there() -> None:
    document = docx.Document(BytesIO(docx_of(whole_document("typed"))))
    used = set(
        found(document, "w:pStyle") + found(document, "w:rStyle") + found(document, "w:tblStyle")
    )

    assert used <= {style.style_id for style in document.styles}


def test_headings_are_the_styles_that_word_navigates_by() -> None:
    document = word(Heading("Titre", 1), Heading("Partie"), Heading("Détail", 3))

    assert [paragraph.style.name for paragraph in document.paragraphs if paragraph.style] == [
        "Title",
        "Heading 1",
        "Heading 2",
    ]


def test_the_file_says_its_title_its_author_and_its_day() -> None:
    about = docx.Document(BytesIO(docx_of(whole_document()))).core_properties

    assert (about.title, about.author) == ("Compte rendu", "Camille Accompagne")
    assert about.language == "fr-CA"
    assert about.created == about.modified == datetime(2026, 11, 24, tzinfo=UTC)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert docx_of(whole_document("x")) == docx_of(whole_document("x"))


def test_a_table_repeats_its_first_row_and_says_its_name() -> None:
    document = word(an_attendance_table())
    table = document.tables[0]
    first, *others = table._tbl.tr_lst

    assert [cell.text for cell in table.rows[0].cells] == ["Nom", "Heures", "Taux"]
    assert first.find(f".//{qn('w:tblHeader')}") is not None
    assert all(row.find(f".//{qn('w:tblHeader')}") is None for row in others)
    assert found(document, "w:tblCaption") == ["Présences"]
    assert [cell.text for cell in table.rows[2].cells] == [
        "Arsenault, Mireille",
        "2\u00a0h\u00a030",
        "100\u00a0%",
    ]


def test_pictures_have_words() -> None:
    document = docx.Document(BytesIO(docx_of(whole_document())))

    said = [one.get("descr") for one in document.element.body.iter(qn("wp:docPr"))]
    assert said == ["CSS fictif", "Taux par mois", "Un carré", "Signature of Élise Morin"]


def test_a_numbered_list_begins_again_at_1() -> None:
    numbered = Items((Item("a"), Item("b")), is_numbered=True)
    document = word(numbered, Paragraph("entre"), numbered, Items((Item("puce", numbered),)))

    assert found(document, "w:numId") == ["2", "2", "3", "3", "1", "4", "4"]
    assert found(document, "w:ilvl") == ["0", "0", "0", "0", "0", "1", "1"]


def test_links_lead_inside_the_file_or_to_a_safe_address() -> None:
    links = ("#row", "https://exemple.test/é", "javascript:alert(1)", "#gone")
    table = Table("T", (Column("A", 1),), (Row(("x",), anchor="row"),))
    document = word(Paragraph(tuple(Run("x", link=link) for link in links)), table)

    places = {one.get(qn("w:name")) for one in document.element.body.iter(qn("w:bookmarkStart"))}
    followed = list(document.element.body.iter(qn("w:hyperlink")))
    outside = [one.target_ref for one in document.part.rels.values() if one.is_external]
    assert len(followed) == 2
    assert followed[0].get(qn("w:anchor")) in places
    assert outside == ["https://exemple.test/%C3%A9"]


def test_the_table_of_contents_is_a_field_with_its_entries() -> None:
    document = word(
        Heading("T", 1), Contents("Sommaire"), Heading("Un"), Heading("x", 3), Heading("Deux")
    )

    listed = [p.text for p in document.paragraphs if p.style and p.style.name.startswith("toc")]
    orders = [one.text for one in document.element.body.iter(qn("w:instrText"))]
    marks = [one.get(qn("w:fldCharType")) for one in document.element.body.iter(qn("w:fldChar"))]
    assert listed == ["Un", "Deux"]
    assert orders == [' TOC \\o "1-1" \\h \\z \\u ']
    assert marks == ["begin", "separate", "end"]


def test_each_page_says_its_number_and_the_first_has_no_header() -> None:
    content = docx_of(whole_document())
    section = docx.Document(BytesIO(content)).sections[0]

    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "CAP "
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.first_page_footer):
        said = "".join(paragraph._p.xml for paragraph in footer.paragraphs)
        assert "Brouillon" in said
        assert 'w:instr=" PAGE "' in said
    assert section.page_width is not None
    assert section.page_width.inches == 8.5


def test_a_page_break_and_what_stays_together_are_said_in_the_order_of_the_format() -> None:
    document = word(PageBreak(), Together((Paragraph("un"), Paragraph("deux"))))
    properties = document.paragraphs[1]._p.pPr

    assert properties is not None
    assert [child.tag.rpartition("}")[2] for child in properties] == [
        "pStyle",
        "keepNext",
        "pageBreakBefore",
    ]


def test_a_page_is_turned_where_the_document_says_and_turned_back() -> None:
    document = word(
        *(Paragraph("un"), PageBreak(is_landscape=True), Paragraph("deux")),
        *(PageBreak(is_landscape=True), PageBreak(is_landscape=False), Paragraph("trois")),
    )

    sizes = [
        (section.page_width or 0) > (section.page_height or 0) for section in document.sections
    ]
    assert sizes == [False, True, False]
    assert [section.different_first_page_header_footer for section in document.sections] == [
        *(True, False, False),
    ]
    for section in document.sections:
        assert "PAGE" in section.footer.paragraphs[-1]._p.xml


def test_the_first_is_raised() -> None:
    runs = word(Paragraph("Le 1er mars")).paragraphs[1].runs

    assert [(run.text, bool(run.font.superscript)) for run in runs] == [
        ("Le 1", False),
        ("er", True),
        ("\u00a0mars", False),
    ]


def test_a_document_without_a_title_is_refused() -> None:
    with pytest.raises(UnreadableDocument):
        docx_of(a_document(Paragraph("x"), title=""))


def test_a_file_is_written_in_time_to_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        write(whole_document(), BytesIO(), Progress(None, lambda: True))
