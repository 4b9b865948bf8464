"""Studies of a site: how large, how well without foresight, at what risk, and why in this slot.

Each study takes what the cycle starts from (`shoals.cycle.Given`), states the site's year as a problem, and asks
`shoals.plan`. Knows sites and the order of the cycle; knows no command line.
"""
