# Files: opening, saving, recovering, merging, and what can go wrong with them.
