"""« Organisations »."""
