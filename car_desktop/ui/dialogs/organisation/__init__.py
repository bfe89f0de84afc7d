"""Creating and changing an organisation."""
