"""A PDF in memory, page by page: to read, to search, to look at closely."""
