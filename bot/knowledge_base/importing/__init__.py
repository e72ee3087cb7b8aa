"""Programmes that organisers already have, in whatever form, become an event folder's YAML.

Bytes in (`formats`, one module a format), an intermediate programme out (`imported`), put in order
(`tidy`), given ids that last (`identify`), laid beside what organisers wrote (`merge`), written
(`programme_files`). To add a format, write its module and give it a row in the table of `formats`.
"""
