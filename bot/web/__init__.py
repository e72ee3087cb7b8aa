"""The web: what participants without Discord read and ask; the room that speaks HTTP to anybody.

- `routes`       what an address gives: a table of routes, a visit in, a served body out
- `server`       the server: who may come in, how often, and what every response carries
- `connections`  what a connection may cost: how many, how long, how slow
- `visitors`     who asks: the address that counts, the language
"""
