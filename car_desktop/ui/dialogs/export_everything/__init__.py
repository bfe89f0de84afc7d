"""Taking all the data out of the program."""
