# The first screen: new, open, bring in, the sample, recent files.
