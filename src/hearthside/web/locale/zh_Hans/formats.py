"""Where the framework's own form is none that anybody writes: 1月5日, and not 01月5日."""

MONTH_DAY_FORMAT = "n月j日"
