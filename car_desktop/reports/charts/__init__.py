"""Charts, drawn once for the PDF and for the screen."""
