"""The programme to look at, and organisers' changes of it."""
