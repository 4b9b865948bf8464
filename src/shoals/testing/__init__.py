"""Public helpers for the tests of those who build on shoals."""
