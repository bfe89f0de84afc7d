"""Find a moment for a community, by what everybody's calendars say."""
