"""The list of the communities that the coach accompanies."""
