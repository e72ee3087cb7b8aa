"""The book of texts: every message with real values, and every card as its readers see it."""
