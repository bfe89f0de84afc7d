"""The sheets of notices and consents, for the « Privacy » screen and a person's page."""
