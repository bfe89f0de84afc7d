"""Calling members to a meeting: a message to send, with the notice and the event attached."""
