"""The envelope around the key: every way in opens it, nothing else does, and nothing of it leaks."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys import recovery_key
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import (
    Envelope,
    Way,
    WrongSecret,
    new_envelope,
    refuse_weak,
)
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    UnreadableKeyFile,
    read_envelope,
    read_file,
    write_envelope,
)

PASSWORD = "l'élève à l’école"
Made = tuple[Envelope, DataKey, str]


@pytest.fixture(scope="module")
def made() -> Made:
    return new_envelope(PASSWORD)


def test_password_and_recovery_key_open_the_same_key(made: Made) -> None:
    envelope, key, recovery = made

    assert envelope.open_with_password(PASSWORD) == key
    assert envelope.open_with_recovery(recovery) == key
    assert envelope.open_with_recovery(recovery.lower().replace("-", " ")) == key


def test_an_accent_is_the_same_however_it_was_typed(made: Made) -> None:
    envelope, key, _ = made

    assert envelope.open_with_password(unicodedata.normalize("NFD", PASSWORD)) == key


def test_what_is_wrong_is_told_apart(made: Made) -> None:
    envelope, _, recovery = made
    _, _, another = new_envelope(PASSWORD)
    slip = "0" if recovery[0] != "0" else "1"

    with pytest.raises(WrongSecret, match="not the password"):
        envelope.open_with_password(PASSWORD.upper())
    with pytest.raises(WrongSecret, match="belongs to other data"):
        envelope.open_with_recovery(another)
    with pytest.raises(UserError, match="is not right"):
        envelope.open_with_recovery(slip + recovery[1:])
    with pytest.raises(UserError, match="36 letters and digits; 4 were typed"):
        envelope.open_with_recovery(recovery[:4])


def test_a_new_password_closes_the_way_to_the_old_one(made: Made) -> None:
    envelope, key, recovery = made

    changed = envelope.with_password(key, "une autre phrase")

    assert changed.open_with_password("une autre phrase") == key
    assert changed.open_with_recovery(recovery) == key
    with pytest.raises(WrongSecret):
        changed.open_with_password(PASSWORD)


def test_a_new_recovery_key_closes_the_way_to_the_old_one(made: Made) -> None:
    envelope, key, recovery = made

    changed, fresh = envelope.with_recovery(key)

    assert changed.open_with_recovery(fresh) == key
    with pytest.raises(WrongSecret):
        changed.open_with_recovery(recovery)


def test_the_keyring_is_one_more_way_and_can_be_taken_away(made: Made) -> None:
    envelope, key, _ = made
    secret = bytes(32)

    remembered = envelope.with_keyring(key, secret)

    assert remembered.open_with_keyring(secret) == key
    with pytest.raises(WrongSecret):
        remembered.open_with_keyring(bytes(31) + b"\1")
    assert not remembered.without_keyring().has(Way.KEYRING)
    assert remembered.without_keyring().open_with_password(PASSWORD) == key


def test_neither_key_nor_password_is_in_the_file_nor_in_what_is_printed(
    made: Made, tmp_path: Path
) -> None:
    envelope, key, recovery = made
    write_envelope(tmp_path, envelope)

    content = (tmp_path / KEY_FILE).read_bytes() + (tmp_path / KEY_FILE_COPY).read_bytes()

    for secret in (key.raw, key.raw.hex().encode(), PASSWORD.encode(), recovery.encode()):
        assert secret not in content
    assert key.raw.hex() not in repr(key)
    assert str(key.raw) not in repr(key)


def test_the_file_comes_back_as_it_was_written(made: Made, tmp_path: Path) -> None:
    envelope, key, _ = made

    write_envelope(tmp_path, envelope.with_keyring(key, bytes(32)))

    assert read_envelope(tmp_path).open_with_password(PASSWORD) == key
    assert read_envelope(tmp_path).has(Way.KEYRING)


@pytest.mark.parametrize("lost", [KEY_FILE, KEY_FILE_COPY])
@pytest.mark.parametrize("content", [None, b"", b"{}", b"\0" * 2000])
def test_either_copy_is_enough(
    made: Made, tmp_path: Path, lost: str, content: bytes | None
) -> None:
    envelope, _, _ = made
    write_envelope(tmp_path, envelope)
    if content is None:
        (tmp_path / lost).unlink()
    else:
        (tmp_path / lost).write_bytes(content)

    assert read_envelope(tmp_path) == envelope


def test_without_either_copy_it_is_said_what_to_do(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_bytes(b"nothing of ours")

    with pytest.raises(StorageFailure, match="restore a backup") as refusal:
        read_envelope(tmp_path)

    assert refusal.value.kind == FailureKind.KEYS_LOST


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 1 << 30),
        ("memory_kib", 1),
        ("iterations", 10**9),
        ("iterations", 0),
        ("lanes", 10**6),
        ("lanes", "many"),
    ],
)
def test_a_file_that_asks_for_all_the_memory_is_not_obeyed(
    made: Made, tmp_path: Path, name: str, value: object
) -> None:
    envelope, _, _ = made
    write_envelope(tmp_path, envelope)
    told = json.loads((tmp_path / KEY_FILE).read_text("utf-8"))
    next(slot for slot in told["slots"] if slot["way"] == "password")["argon2id"][name] = value
    (tmp_path / KEY_FILE).write_text(json.dumps(told), "utf-8")

    with pytest.raises(UnreadableKeyFile):
        read_file(tmp_path / KEY_FILE)


def test_a_file_too_large_to_be_ours_is_not_read(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_bytes(b"[" * 100_000)

    with pytest.raises(UnreadableKeyFile):
        read_file(tmp_path / KEY_FILE)


def test_a_slot_moved_from_another_file_opens_nothing(made: Made) -> None:
    envelope, _, _ = made
    another, _, _ = new_envelope(PASSWORD)
    swapped = Envelope(envelope.identity, envelope.check, another.slots)

    with pytest.raises(WrongSecret):
        swapped.open_with_password(PASSWORD)


@pytest.mark.parametrize("weak", ["", "court", "a" * 20, "x" * 1001])
def test_weak_passwords_are_refused_with_a_reason(weak: str) -> None:
    with pytest.raises(UserError):
        refuse_weak(weak)


def test_several_words_are_a_password() -> None:
    refuse_weak(PASSWORD)


@given(st.binary(min_size=20, max_size=20))
def test_any_recovery_secret_is_read_as_it_was_written(secret: bytes) -> None:
    text = recovery_key.written(secret)

    assert recovery_key.read(text) == secret
    assert recovery_key.read(text.replace("0", "o").replace("1", "l")) == secret
    assert [len(group) for group in text.split("-")] == [4] * 9


@given(st.binary(min_size=20, max_size=20), st.integers(0, 31), st.integers(1, 31))
def test_one_wrong_letter_is_noticed(secret: bytes, place: int, shift: int) -> None:
    letters = recovery_key.written(secret).replace("-", "")
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    wrong = alphabet[(alphabet.index(letters[place]) + shift) % 32]

    with pytest.raises(UserError):
        recovery_key.read(letters[:place] + wrong + letters[place + 1 :])
