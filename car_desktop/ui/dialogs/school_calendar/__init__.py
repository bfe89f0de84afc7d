"""The school calendar: days painted off, copied from last year, imported from a list."""
