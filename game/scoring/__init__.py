"""Scoring: pure folds over what was played; it knows core alone."""
