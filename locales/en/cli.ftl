# The command line: help, reports and errors.
