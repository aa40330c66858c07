"""Makes a fresh copy of Stone by Stone ready to run, with nothing but Python's own library."""
