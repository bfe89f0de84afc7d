"""Twenty-seven failures that people really met with other programs, and the tests that keep them from ours.

Each story is told by what its users lost; the tests named after it fail where it could happen here.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.repository.tree import CHECKOUT

STORIES: dict[int, tuple[str, tuple[str, ...]]] = {
    1: (
        "a full disk cuts the only file short",
        (
            "tests/test_publishing.py::test_a_disk_that_fills_up_keeps_the_previous_file",
            "tests/storage/test_database.py::test_a_full_disk_is_told_in_words_and_the_same_work_can_be_retried",
        ),
    ),
    2: (
        "a full disk is told as « locked by another instance »",
        (
            "tests/storage/test_failures_in_words.py::test_after_a_full_disk_the_same_work_is_done_by_trying_again",
            "tests/app/test_folders_and_lock.py::test_an_empty_lock_file_left_by_a_full_disk_is_no_obstacle",
        ),
    ),
    3: (
        "OneDrive leaves the file and its backups unreadable",
        (
            "tests/storage/test_places.py::test_onedrive_says_in_the_environment_where_it_is",
            "tests/app/test_relocation.py::test_one_click_moves_the_data_and_the_next_start_follows",
        ),
    ),
    4: (
        "iCloud turns temporary files into siblings and the main file vanishes",
        (
            "tests/storage/test_places.py::test_the_usual_roots_are_known",
            "tests/app/test_recovery.py::test_a_missing_file_is_never_replaced_by_an_empty_one",
        ),
    ),
    5: (
        "files that are only in the cloud look deleted",
        ("tests/app/test_recovery.py::test_trying_again_opens_what_was_mended_meanwhile",),
    ),
    6: (
        "an option said that there were backups, and there were none",
        (
            "tests/storage/test_backups.py::test_a_backup_tells_what_it_holds_and_its_file_bears_it_out",
            "tests/storage/test_drill.py::test_one_flipped_bit_fails_the_drill",
        ),
    ),
    7: (
        "a warning about the synchronised folder is shown, and ignored",
        (
            "tests/app/test_relocation.py::test_it_can_be_read_where_it_is_and_nothing_is_written_there",
        ),
    ),
    8: (
        "after a power cut the program never starts again",
        (
            "tests/storage/test_killed.py::test_no_commit_that_was_told_is_lost_and_no_unverified_backup_is_listed",
            "tests/app/test_recovery.py::test_two_clicks_and_less_than_ten_seconds_lead_from_damage_to_work",
        ),
    ),
    9: (
        "saving by itself overwrites the only good copy",
        (
            "tests/test_publishing.py::test_any_failure_leaves_the_previous_file_and_nothing_else",
            "tests/app/test_recovery.py::test_damage_found_in_the_background_stops_work_and_no_backup_is_made_of_it",
        ),
    ),
    10: (
        "the second of two instances overwrites the first",
        (
            "tests/app/test_folders_and_lock.py::test_a_second_copy_does_not_get_in",
            "tests/app/test_start.py::test_a_second_copy_raises_the_window_of_the_first_and_leaves",
        ),
    ),
    11: (
        "a lock left by a crash blocks the start",
        ("tests/app/test_folders_and_lock.py::test_a_killed_program_leaves_the_folder_free",),
    ),
    12: (
        "an antivirus holds the file for a moment",
        (
            "tests/test_publishing.py::test_a_file_held_for_a_moment_by_another_program_is_replaced",
            "tests/storage/test_restore_cut_short.py::*",
        ),
    ),
    13: (
        "half a migration blocks every retry",
        ("tests/storage/test_upgrade.py::test_a_migration_that_failed_can_be_tried_again",),
    ),
    14: (
        "the version is written before the steps have run",
        (
            "tests/storage/test_upgrade.py::test_a_broken_migration_leaves_the_rows_as_they_were_and_names_the_copy",
        ),
    ),
    15: (
        "an update empties the file, and says nothing",
        (
            "tests/storage/keys/test_protection.py::test_an_emptied_file_is_not_taken_for_a_new_one",
            "tests/storage/test_upgrade.py::test_a_pending_migration_keeps_every_row_and_a_copy_of_before",
        ),
    ),
    16: (
        "an installer overwrites the folder of the data",
        ("tests/app/test_folders_and_lock.py::test_data_lies_where_linux_keeps_it",),
    ),
    17: (
        "an old version opens a new schema and lowers its number",
        (
            "tests/storage/test_upgrade.py::test_a_newer_file_is_refused_with_both_versions_named",
            "tests/storage/test_reading.py::test_data_of_a_newer_program_that_says_what_we_do_not_know_is_not_shown",
        ),
    ),
    18: (
        "a clock that jumps stops backups, or deletes the newest",
        (
            "tests/domain/test_backups.py::test_a_clock_that_jumps_ten_years_and_back_deletes_nothing_more",
            "tests/storage/test_drill.py::test_it_is_due_each_month_whatever_the_clock_does",
        ),
    ),
    19: (
        "the keyring is reset and all is lost",
        ("tests/app/test_opening.py::test_an_emptied_keyring_leaves_the_password",),
    ),
    20: (
        "an encrypted file is silently made anew without encryption",
        (
            "tests/storage/keys/test_protection.py::test_plain_data_put_in_the_place_of_encrypted_data_is_refused",
            "tests/storage/keys/test_protection.py::test_a_missing_file_of_encrypted_data_is_not_made_anew_in_silence",
        ),
    ),
    21: (
        "a fault of write-ahead logging and mapped memory damages the file",
        (
            "tests/storage/test_database.py::test_every_session_has_the_setting",
            "tests/storage/test_check_at_start.py::test_every_flipped_bit_of_an_encrypted_file_is_found",
        ),
    ),
    22: (
        "locks of a network share keep people out, or let two in",
        ("tests/storage/test_places.py::test_a_share_is_known_by_its_file_system",),
    ),
    23: (
        "an accent in the name of the account keeps the program from starting",
        ("tests/storage/test_database.py::test_any_file_name_opens_that_file",),
    ),
    26: (
        "a backup writes outside its folder when it is restored",
        (
            "tests/storage/test_backups.py::test_a_line_edited_by_hand_points_nowhere_and_stops_nothing",
            "tests/storage/test_restore.py::test_what_is_no_sound_backup_of_ours_is_refused_and_nothing_is_touched",
        ),
    ),
}
"""Stories 24, 25 and 27 are of documents, widgets and spreadsheets: their tests are with those."""


@pytest.mark.parametrize("number", STORIES)
def test_each_story_of_storage_is_kept_from_happening_by_tests_that_exist(number: int) -> None:
    _told, tests = STORIES[number]

    assert [name for name in tests if not _exists(name)] == []


def test_no_story_of_storage_is_left_out() -> None:
    assert set(range(1, 28)) - set(STORIES) == {24, 25, 27}


def _exists(name: str) -> bool:
    file, _, test = name.partition("::")
    text = Path(CHECKOUT, file).read_text("utf-8")
    return bool(re.search(r"^def test_" if test == "*" else rf"^def {test}\(", text, re.MULTILINE))
