"""Creating and changing a person."""
