"""`python -m hearthside` is the `hearthside` command."""

import sys

from hearthside.web.commands import main

if __name__ == "__main__":
    sys.exit(main())
