"""Who writes here: accounts now, the couple later. Above the vault, below the rooms."""
