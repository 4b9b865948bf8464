"""One module per source: pure `parse(bytes)`, no socket, no clock."""
