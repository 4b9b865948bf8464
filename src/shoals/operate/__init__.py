"""Act: command machines within seconds, and stay safe when meters, signals, machines or this program fail.

`decide` is pure: from what is known to what is commanded. The loop around it reads clocks and sockets, so that every
decision can be made again from the record of what was known.
"""
