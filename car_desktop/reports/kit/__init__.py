"""What every document shares: type, text, blocks, tables, pages; the only package that knows ReportLab."""
