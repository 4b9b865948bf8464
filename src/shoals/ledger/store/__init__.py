"""Where the book lies."""
