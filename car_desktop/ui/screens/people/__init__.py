"""« People »."""
