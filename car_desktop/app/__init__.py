"""The composition root: it knows every part and puts them together; nobody imports it but the command line."""
