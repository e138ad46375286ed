"""The agreements room: put forward, answer, try, look at again, end."""
