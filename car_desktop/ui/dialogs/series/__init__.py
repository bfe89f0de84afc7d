"""Plan a year of meetings at once, and the days off that it goes around."""
