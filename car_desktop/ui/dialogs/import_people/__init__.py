"""A list of people into the directory, step by step."""
