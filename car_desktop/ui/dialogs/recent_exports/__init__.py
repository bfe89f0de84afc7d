"""The files made of late."""
