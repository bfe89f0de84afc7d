"""The field's own terms: entities, values and their rules."""
