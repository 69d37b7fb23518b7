# The Assess room: the question, its levels, rounds, record, evidence and notes, and the room view.
