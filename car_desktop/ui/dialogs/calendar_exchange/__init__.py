"""Meetings out to Outlook and Google, and their calendars in."""
