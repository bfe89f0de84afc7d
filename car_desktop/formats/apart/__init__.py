"""Files from outside, read in a process of their own: slow, huge or deadly ones end there, not here."""

ENTRY = "--read-a-file"
"""What the program is started with to be such a process; no person types it."""
