# The Results room: charts, tables, what stands out, and the plan.
