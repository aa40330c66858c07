"""The report: what was prescribed and done, drawn for therapist and player from values handed to it."""
