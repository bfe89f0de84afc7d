"""Documents as PDF: tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-2a)."""
