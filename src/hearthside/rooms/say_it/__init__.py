"""Say it: turn a draft from blame into what happened, what is felt, needed and asked for."""
