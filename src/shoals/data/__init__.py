"""Know: what the publishers say, what a plant could do, and made-up years that are labelled so."""
