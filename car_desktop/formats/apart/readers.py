"""What a process of its own may be asked to do: these functions, and nothing else.

Of all that comes from outside, three things are read in the window's process instead, on purpose:

- what is pasted (`html_text`): it is no file, two megabytes at most, and read in one pass by the
  standard parser, measured on tags nested a hundred thousand deep (`tests/formats/test_html_text.py`);
- backups to restore (`storage.restore`): their parser is SQLite itself, built for spoilt files; they need
  the key, which must not leave this process, and go into a copy that is verified whole before it counts;
- our own settings, resources and restore marker, which the program wrote.
"""

from __future__ import annotations

READERS = frozenset(
    {
        "car_desktop.formats.people_file:read_people_file",
        "car_desktop.formats.people_file:read_people_source",
        "car_desktop.formats.school_directory:read_directory",
        "car_desktop.formats.attendance_reports.reader:report_or_table",
        "car_desktop.formats.attendance_reports.reader:table_to_explain",
        "car_desktop.formats.calendar_reader:read_calendar",
        "car_desktop.formats.busy_times:read_busy_times",
        "car_desktop.formats.day_list:read_days",
        "car_desktop.formats.day_calendar:read_day_calendar",
        "car_desktop.formats.pictures:read_picture",
        "car_desktop.formats.markdown_file:read_markdown",
    }
)
"""Each as module:function; its first argument is the path, and it is annotated with what it gives."""


def name_of(function: object) -> str:
    """How a function is named among the readers."""
    return f"{getattr(function, '__module__', '')}:{getattr(function, '__qualname__', '')}"
