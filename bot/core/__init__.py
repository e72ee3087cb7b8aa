"""Pure models and rules: no await, no I/O, no clock, no Discord."""
