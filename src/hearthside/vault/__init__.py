"""Keys and sealed records. `docs/spec/vault.md` says what it promises, and what it cannot."""
