"""Every kind of file is published whole or not at all, or refused in words."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from python_calamine import CalamineWorkbook

from car_desktop.domain.errors import UserError
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.document.content import Paragraph
from car_desktop.reports.formats import FORMATS, Format, format_of
from tests.reports.archival import faults
from tests.reports.blocks import everything
from tests.reports.plain_documents import a_document, sound_document

each_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)


@each_format
def test_a_document_with_every_block_is_written_the_same_twice(
    form: Format, tmp_path: Path
) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    for folder in (first, second):
        folder.mkdir()
        assert form.write(sound_document(), folder / f"a{form.suffix}", Progress())

    written = sorted(path.name for path in first.iterdir())
    assert written == sorted(path.name for path in second.iterdir())
    for name in written:
        assert (first / name).read_bytes() == (second / name).read_bytes()


@each_format
def test_a_cancelled_file_leaves_the_previous_one_and_nothing_else(
    form: Format, tmp_path: Path
) -> None:
    out = tmp_path / f"a{form.suffix}"
    out.write_bytes(b"previous")

    with pytest.raises(Cancelled):
        form.write(sound_document(), out, Progress(None, lambda: True))

    assert list(tmp_path.iterdir()) == [out]
    assert out.read_bytes() == b"previous"


@each_format
def test_a_folder_that_is_gone_is_a_refusal(form: Format, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        form.write(sound_document(), tmp_path / "gone" / f"a{form.suffix}", Progress())


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE exists on POSIX only")
@each_format
def test_a_full_disk_is_said_and_keeps_the_previous_file(form: Format, tmp_path: Path) -> None:
    out = tmp_path / f"a{form.suffix}"
    out.write_bytes(b"previous")
    program = textwrap.dedent(
        """
        import resource, sys
        from pathlib import Path
        from car_desktop.domain.errors import UserError
        from car_desktop.progress import Progress
        from car_desktop.reports.formats import format_of
        from tests.reports.plain_documents import sound_document

        form = format_of(sys.argv[1])
        form.publisher()
        resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))
        try:
            form.write(sound_document("mot " * 500), Path(sys.argv[2]), Progress())
        except UserError as refusal:
            sys.exit(f"refused: {refusal}")
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, form.id, str(out)],
        capture_output=True,
        text=True,
        cwd=Path.cwd(),
    )

    assert done.stderr.startswith("refused: "), done.stderr
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert out.read_bytes() == b"previous"


def test_a_document_without_tables_is_refused_as_a_workbook(tmp_path: Path) -> None:
    document = a_document(Paragraph("x"))

    offered = [form.id for form in FORMATS if form.offers(document)]
    assert offered == ["pdf", "docx", "html"]
    with pytest.raises(UserError, match="has no table"):
        format_of("xlsx").write(document, tmp_path / "a.xlsx", Progress())
    assert not list(tmp_path.iterdir())


def test_a_format_is_found_by_its_name_or_its_suffix() -> None:
    assert format_of(".DOCX") is format_of("docx")
    with pytest.raises(UserError, match="choose pdf, docx, html, xlsx, csv, pdf-data and json"):
        format_of("odt")


def test_a_pdf_can_carry_the_figures_of_its_tables(tmp_path: Path) -> None:
    out = tmp_path / "document.pdf"
    format_of("pdf-data").write(everything(), out, Progress())

    with pikepdf.open(out) as pdf:
        attached = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
    assert set(attached) == {"figures.xlsx", "figures.json"}
    assert CalamineWorkbook.from_filelike(BytesIO(attached["figures.xlsx"])).sheet_names
    assert json.loads(attached["figures.json"])["tables"]
    assert faults(out) == []
