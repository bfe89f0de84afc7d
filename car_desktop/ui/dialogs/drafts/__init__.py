"""What was typed and not sent."""
