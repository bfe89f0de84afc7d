"""The calendar: a month or the list of a school year, and the day being looked at."""
