"""`python -m hearthside` is the `hearthside` command."""

import sys

from hearthside.web.commands import main

sys.exit(main())
