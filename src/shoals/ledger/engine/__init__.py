"""The state machine of a book: state and a batch of records go in, results and a new state come out.

Pure: integers only, no clock, no disk, no names. `records` says what a record is and why one may be refused;
`reference` is the machine in plain Python, written to be read; `machine` is the same one compiled.
"""
