"""What is next, what is unfinished, and how communities are doing."""
