"""What is held about people, for how long, who asked, what went wrong."""
