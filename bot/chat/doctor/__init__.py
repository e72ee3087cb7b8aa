"""What is wrong with a set-up, in words."""
