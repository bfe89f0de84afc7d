"""What the window shows where the data cannot be opened, or must not be where it lies."""
