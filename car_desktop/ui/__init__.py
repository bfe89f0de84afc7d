"""What a person sees: windows, screens and widgets; no SQL and no rules."""
