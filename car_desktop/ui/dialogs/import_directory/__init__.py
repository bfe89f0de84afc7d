"""The ministry's directory into ours."""
