"""One file for each page: a frozen value that is computed from a run, a plan or a book, and the words for it."""
