"""What is stored about somebody, and what language they are spoken to in."""
