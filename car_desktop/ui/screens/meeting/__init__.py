"""The workspace of one meeting: agenda, notes, attendance."""
