//! Opens the window, or reports in a sentence that there is no display.

use crate::cli::report::Failure;

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`Failure::NoDisplay`] if no display can be reached, [`Failure::Window`] for anything else that the system refuses.
pub(super) fn open(file: Option<PathBuf>) -> Result<(), Failure> {
    if !is_display_named() {
        return Err(Failure::NoDisplay);
    }

    // winit panics if the environment names a display that it cannot reach; this hook does not print that one panic.
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !is_unreachable_display(panic.payload()) {
            usual(panic);
        }
    }));

    match panic::catch_unwind(AssertUnwindSafe(|| crate::gui::run(file))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Failure::Window(error.to_string())),
        Err(panic) if is_unreachable_display(panic.as_ref()) => Err(Failure::NoDisplay),
        Err(panic) => panic::resume_unwind(panic),
    }
}

/// Whether this is the panic about the missing event loop.
fn is_unreachable_display(panic: &(dyn Any + Send)) -> bool {
    let text = match panic.downcast_ref::<String>() {
        Some(text) => text.as_str(),
        None => panic.downcast_ref::<&str>().copied().unwrap_or_default(),
    };
    let words = text.split([' ', ':']).take(3);

    words.eq(["Create", "event", "loop"])
}

/// Whether the environment names a display, on systems where it does that.
fn is_display_named() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());

    cfg!(any(windows, target_os = "macos"))
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
            .into_iter()
            .any(is_set)
}
