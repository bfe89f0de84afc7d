"""Bring `resources/i18n` up to date: gather the texts of the program, compile what they became.

Edit the `.ts` files (by hand or with Qt Linguist) between two runs; commit the `.ts` and the `.qm`.
"""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from product import CHECKOUT
from texts import texts_of

I18N = CHECKOUT / "resources" / "i18n"

# The source texts are English: the English file holds only what a number changes.
GATHERING: Mapping[str, list[str]] = {
    "fr": ["-target-language", "fr_CA"],
    "en": ["-target-language", "en_CA", "-pluralonly"],
}


def bring_up_to_date() -> None:
    """Bring the translation files up to date with the code, then compile them."""
    I18N.mkdir(exist_ok=True)
    for language in GATHERING:
        source = I18N / f"car_desktop_{language}.ts"
        gather(language, source)
        release(source, source.with_suffix(".qm"))


def gather(language: str, file: Path) -> None:
    """Write the texts of the program into a translation file, keeping what is translated there."""
    calls = "\n".join(text.as_call() for text in sorted(texts_of(CHECKOUT / "car_desktop")))
    options = ["-extensions", "py", "-source-language", "en", "-locations", "none"]
    options += ["-no-obsolete", "-silent", "-disable-heuristic", "similartext"]
    with TemporaryDirectory() as folder:
        Path(folder, "texts.py").write_text(calls, "utf-8")
        _run("pyside6-lupdate", *options, *GATHERING[language], folder, "-ts", str(file))


def release(source: Path, compiled: Path) -> None:
    """Compile a translation file into what the program reads."""
    # Replaced, never written over: a program that runs has the old file mapped into its memory.
    fresh = compiled.with_suffix(".new")
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(fresh))
    fresh.replace(compiled)


def _run(tool: str, *arguments: str) -> None:
    """Run a tool that came with PySide6 into this environment."""
    program = Path(sysconfig.get_path("scripts")) / tool
    subprocess.run([program, *arguments], cwd=CHECKOUT, check=True)
