"""Who is here: accounts and, later, couples."""
