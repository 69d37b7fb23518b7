//! Presses what a person presses, and looks for what a person sees.
