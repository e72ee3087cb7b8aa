"""A question as text: folding, terms, spelling, its language, and its parts."""
