"""Facts to words: the replies to each intent, and what may be asked next."""
