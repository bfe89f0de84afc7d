"""Other programs' files, read into frozen values; no database, no Qt, limits on everything."""
