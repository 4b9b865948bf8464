"""Values into pictures, tables and words."""
