"""What the rows of the outbox say: a composer for each kind, in one table."""
