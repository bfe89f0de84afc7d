"""A whole set of documents in one go, and what became of each."""
