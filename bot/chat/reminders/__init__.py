"""What somebody wishes to be reminded of."""
