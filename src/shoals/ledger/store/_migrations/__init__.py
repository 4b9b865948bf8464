"""The steps that make the tables of books in PostgreSQL, oldest first; a step that has run is never changed."""
