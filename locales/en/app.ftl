# Words that belong to no single room: the program's name, the rail, the top bar, the footer, buttons that many screens share.
