"""Attendance reports of Teams, Zoom and Google Meet, recognised by their structure."""
