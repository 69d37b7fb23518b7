# The Outputs room: pictures, tables and papers to hand out.
