"""The surface that needs no account: a conversation, single questions, and checks."""
