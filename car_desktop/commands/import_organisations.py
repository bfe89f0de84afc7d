"""`import-organisations FILE`: the ministry's directory of bodies or schools."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, committed_or_tried
from car_desktop.commands.import_words import tried_or_done
from car_desktop.commands.required import required
from car_desktop.formats.reasons import why
from car_desktop.formats.school_directory import read_directory
from car_desktop.i18n import translate
from car_desktop.services.directory_import import DirectoryImport, import_organisations
from car_desktop.storage.database import Session


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Import a directory, or say what importing it would do."""
    file = required(arguments.file, translate("CommandLine", "FILE"))
    directory = read_directory(file)

    def work(session: Session) -> DirectoryImport:
        return import_organisations(session, directory)

    result = committed_or_tried(place, work, is_dry_run=arguments.dry_run)
    console.answer(
        _as_table(result, is_dry_run=arguments.dry_run),
        [tried_or_done(file, arguments.dry_run), *_lines(result)],
    )


def _as_table(result: DirectoryImport, *, is_dry_run: bool) -> dict[str, object]:
    skipped = [{"line": s.line, "reason": s.why, "words": why(s.why)} for s in result.left_out]
    return {
        "dry_run": is_dry_run,
        "counts": {
            "created": len(result.created),
            "updated": len(result.updated),
            "unchanged": result.unchanged,
            "kept_edits": len(result.kept_edits),
            "skipped": len(skipped),
        },
        "created": result.created,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "kept_edits": result.kept_edits,
        "skipped": skipped,
    }


def _lines(result: DirectoryImport) -> Iterator[str]:
    for title, count in (
        (translate("CommandLine", "created"), len(result.created)),
        (translate("CommandLine", "updated"), len(result.updated)),
        (translate("CommandLine", "unchanged"), result.unchanged),
        (translate("CommandLine", "kept as you edited them"), len(result.kept_edits)),
    ):
        yield translate("CommandLine", "{title}: {count}").format(title=title, count=count)
    for skipped in result.left_out:
        yield translate("CommandLine", "line {line} not taken: {reason}").format(
            line=skipped.line, reason=why(skipped.why)
        )
