# Notices and errors that no single room owns.
