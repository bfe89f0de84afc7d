"""The tables of documents as data: workbooks, delimited text, JSON."""
