"""What the window shows before there is data: the password, or the first steps."""
