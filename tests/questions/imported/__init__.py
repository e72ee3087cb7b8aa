"""Two invented programmes in forms that real ones come in, and what participants would ask."""
