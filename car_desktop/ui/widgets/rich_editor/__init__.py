"""A text with its form, written like any other."""
