"""Questions, and the cards they are answered with."""
