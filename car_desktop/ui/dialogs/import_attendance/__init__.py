"""The sheet that takes attendance from a report."""
