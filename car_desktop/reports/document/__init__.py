"""What a document says, whatever it is written to: PDF, HTML or DOCX."""
