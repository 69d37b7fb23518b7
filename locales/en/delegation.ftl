# The Delegation room: country, dates, groups, members.
