"""The connection to Discord, and what Discord lets Usher do."""
