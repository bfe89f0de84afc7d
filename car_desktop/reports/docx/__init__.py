"""Documents as Word files that people edit: real styles, headings, lists and tables."""
