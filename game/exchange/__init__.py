"""Exchange: what is kept of one player, handed over in formats that others read, and taken in again."""
