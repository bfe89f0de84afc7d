"""Create and change communities and their members, from any screen."""
