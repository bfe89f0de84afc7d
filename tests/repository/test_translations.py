"""French complete and well written, English complete, both compiled from what the code says."""

import re
from pathlib import Path
from shutil import copyfile
from string import Formatter

import pytest

import catalogues
from tests.repository.translation_files import (
    LANGUAGES,
    Translation,
    file_of,
    placeholders,
    translations,
)
from tests.repository.tree import CHECKOUT
from texts import Text, UnreadableText, texts_of

ANYTHING_QUOTED = re.compile(r"«[^»]*»|--\w+|\{\w*\}")  # commands and names keep their spelling
NO_BREAK = "\N{NO-BREAK SPACE}"

# What is wrong in Quebec French, and what it should have been (domain: glossary, typography).
FAULTS = [  # (what is wrong, an example, what it should have been)
    (r"(?<!\N{NO-BREAK SPACE}):(?!\d)(?!//)", "a : b", "a no-break space before a colon"),
    (r"[\w»)…%]\s[;!?]", "a !", "no space before ; ! ?"),
    (r"[^\N{NO-BREAK SPACE}]%(?!n|L?\d)", "5 %", "a no-break space before %"),
    (r"(?<!\N{NO-BREAK SPACE})»", "« a»", "a no-break space before »"),
    (r"«(?!\N{NO-BREAK SPACE})", "«a", "a no-break space after «"),
    (r"['\"“”]", "l'a", "’ and « »"),
    (r"\.\.\.", "a...", "…"),
    (r"[·•]es?\b|\(e\)|\(s\)", "né(e)", "wording that fits everyone, or both forms of a number"),
    (r"\b\d+(er|re|ème|eme)s?\b", "2ème", "ordinals by the typography module"),
]
BANNED = {
    "email": "courriel",
    "e-mail": "courriel",
    "mail": "courriel",
    "meeting": "rencontre",
    "agenda": "ordre du jour",
    "uploader": "téléverser",
    "attendance": "présences",
    "backup": "copie de sauvegarde",
    "coach": "accompagnatrice ou accompagnateur",
    "présentiel": "en présence",
    "virtuel": "à distance",
    "absence excusée": "absence motivée",
    "compte-rendu": "compte rendu",
    "best practice": "pratique probante",
    "participants": "membres, personnes participantes",
    "directeur": "direction",
    "enseignants": "personnel enseignant",
    "tous présents": "groupe complet",
    "réunion": "rencontre",
    "checklist": "liste de vérification",
    "feedback": "rétroaction",
    "login": "connexion",
    "supporter": "prendre en charge",
    "digital": "numérique",
    "dégagement": "libération",
    "sauvegarder": "enregistrer",
}
IN_FRENCH_TOO = {"CoP", "Carnet CAR"}  # proper names are no translation left out


@pytest.fixture(scope="module")
def french() -> list[Translation]:
    return translations("fr")


@pytest.fixture(scope="module")
def asked() -> set[Text]:
    return texts_of(CHECKOUT / "car_desktop")


def test_french_has_every_text_of_the_program(french: list[Translation], asked: set[Text]) -> None:
    assert asked
    assert {translation.text for translation in french} == asked


def test_english_has_every_text_that_a_number_changes(asked: set[Text]) -> None:
    plurals = {text for text in asked if text.is_plural}

    assert plurals
    assert {translation.text for translation in translations("en")} == plurals


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    left = [t.place for t in translations(language) if t.state != "finished" or not all(t.forms)]

    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_replaced(language: str) -> None:
    changed = [
        f"{t.place} → {form}"
        for t in translations(language)
        for form in t.forms
        if placeholders(form) != placeholders(t.text.source)
    ]

    assert changed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_can_be_filled_in(language: str) -> None:
    """A brace that is never closed would only be found by the person who meets the sentence."""
    for translation in translations(language):
        for form in translation.forms:
            list(Formatter().parse(form))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_both_forms_and_a_number_to_show(language: str) -> None:
    wrong = [
        t.place
        for t in translations(language)
        if t.text.is_plural and not (len(t.forms) == 2 and "%n" in t.text.source)
    ]

    assert wrong == []


@pytest.mark.parametrize(("fault", "example", "right"), FAULTS)
def test_french_is_spaced_and_quoted_as_in_quebec(
    french: list[Translation], fault: str, example: str, right: str
) -> None:
    found = [
        f"{t.place} → {form}: {right}, not as in {example}"
        for t in french
        for form in t.forms
        if re.search(fault, form)
    ]

    assert found == []


@pytest.mark.parametrize(("fault", "example", "right"), FAULTS)
def test_each_fault_of_french_is_recognised(fault: str, example: str, right: str) -> None:
    assert re.search(fault, example), right


def test_good_french_is_not_taken_for_a_fault() -> None:
    good = f"Déjà là{NO_BREAK}: «{NO_BREAK}l’école{NO_BREAK}», à 50{NO_BREAK}%; vraiment? 09:30 %n…"

    assert [fault for fault, _, _ in FAULTS if re.search(fault, good)] == []


def test_french_uses_the_words_of_the_glossary(french: list[Translation]) -> None:
    found = [
        f"{t.place} → {form}: {right}"
        for t in french
        for form in t.forms
        for word, right in BANNED.items()
        if re.search(rf"(?i)\b{word}s?\b", ANYTHING_QUOTED.sub("", form))
    ]

    assert found == []


def test_no_french_is_english_left_as_it_was(french: list[Translation]) -> None:
    """Whole sentences cannot be the same in both languages; single words can (« Action », « Note »)."""
    same = [
        t.place
        for t in french
        if t.text.source in t.forms and " " in re.sub(r"\{\w*\}|\W", " ", t.text.source).strip()
        if t.text.source not in IN_FRENCH_TOO
        and len(re.findall(r"[^\W\d_]{3,}", t.text.source)) > 2
    ]

    assert same == []


def test_one_english_word_has_one_french_word_in_a_context(french: list[Translation]) -> None:
    """A text met twice in a context would be translated once: comments tell them apart."""
    texts = [(t.text.context, t.text.source, t.text.comment) for t in french]

    assert len(texts) == len(set(texts))


def test_english_is_quoted_and_spaced_as_english(asked: set[Text]) -> None:
    wrong = [text for text in asked if re.search(r"[«»'\"]|\.\.\.|\w\s[:;!?]", text.source)]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_what_the_command_makes(language: str, tmp_path: Path) -> None:
    """`python packaging/build.py translations` was run, and its result committed."""
    source = tmp_path / "again.ts"
    copyfile(file_of(language), source)

    catalogues.gather(language, source)
    catalogues.release(source, tmp_path / "again.qm")

    assert source.read_text("utf-8") == file_of(language).read_text("utf-8")
    compiled = file_of(language).with_suffix(".qm")
    assert (tmp_path / "again.qm").read_bytes() == compiled.read_bytes()


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self): self.tr(f"Meeting {1}")',
        'class A:\n    def f(self): self.tr("Meeting " + name)',
        'class A:\n    def f(self): self.tr("Meeting {n}".format(n=1))',
        'translate("A", text)',
        'translate("A", "text", n=3)',
        'class A:\n    def f(self): other.tr("Meeting")',
        'self.tr("Meeting")',
    ],
)
def test_a_text_that_is_put_together_is_refused(code: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(code, "utf-8")

    with pytest.raises(UnreadableText):
        texts_of(tmp_path)


def test_texts_are_found_wherever_qt_reads_them_and_where_it_does_not(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(
        'translate("A", "%n row(s)", "", len(rows))\n'
        "class B:\n"
        "    def f(self):\n"
        '        return [self.tr("one" " two", "why"), lambda: self.tr("%n", "", self.n)]\n',
        "utf-8",
    )

    assert texts_of(tmp_path) == {
        Text("A", "%n row(s)", "", is_plural=True),
        Text("B", "one two", "why", is_plural=False),
        Text("B", "%n", "", is_plural=True),
    }
