"""Usher, a conference assistant: YAML facts in, short honest answers out.

The rooms, from the inside out (each may import only those before it):

- `errors`, `clock`, `texts`  leaves: the error tree, time, the message catalogues
- `core/`                     pure models and rules
- `answering/`                pure: a question and a moment in, an Answer out
- `knowledge_base/`           YAML in, one immutable Event out
- `services/`                 use cases, one verb each
- `terminal/`                 the surface that needs no account
- `cli`                       the commands and their flags
"""
