"""What is asked: the views of a message, the scorer, and their weights."""
