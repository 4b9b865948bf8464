"""The essay's three pillars as experiments: each rule beside what happens without it.

`connection`: compute counted like storage. `reserve`: coins held or sold. `research`: a portfolio of technologies. They
know no files; `studies.policy` gives them series.
"""
