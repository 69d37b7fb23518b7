//! Opens the window, or reports in a sentence that there is no display.

use crate::cli::report::Failure;

use std::any::Any;
use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;

/// The variables that name a display of Wayland.
const WAYLAND: [&str; 2] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
/// The variable that names a display of X11.
const X11: &str = "DISPLAY";

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
        Err(panic) if is_unreachable_display(panic.as_ref()) => {
            #[cfg(unix)]
            if may_fall_back_to_x11(|name| std::env::var_os(name)) {
                start_again_on_x11();
            }

            Err(Failure::NoDisplay)
        }
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
    let names = |name: &str| is_set(std::env::var_os(name));

    cfg!(any(windows, target_os = "macos")) || WAYLAND.into_iter().any(names) || names(X11)
}

fn is_set(value: Option<OsString>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}

/// Whether X11 was not tried because the environment names a display of Wayland too, as one that has ended. The program that
/// [`start_again_on_x11`] starts finds none named, so that it starts no other.
#[cfg(unix)]
fn may_fall_back_to_x11(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    is_set(variable(X11)) && WAYLAND.into_iter().any(|name| is_set(variable(name)))
}

/// Becomes the same program without a display of Wayland; returns only if the system refuses. In this process the toolkit would find
/// that display again, and to change the environment of a running process is not safe.
#[cfg(unix)]
fn start_again_on_x11() {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let mut again = Command::new(program);
    again.args(std::env::args_os().skip(1));

    for name in WAYLAND {
        again.env_remove(name);
    }

    // The sentence about the missing display is the better one.
    let _ = again.exec();
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn x11_is_tried_only_where_wayland_was_tried_first() {
        let falls_back = |named: &[(&str, &str)]| {
            may_fall_back_to_x11(|name| {
                let found = named.iter().find(|(known, _)| *known == name)?;

                Some(found.1.into())
            })
        };

        assert!(falls_back(&[
            ("WAYLAND_DISPLAY", "gone"),
            ("DISPLAY", ":0")
        ]));
        assert!(falls_back(&[("WAYLAND_SOCKET", "3"), ("DISPLAY", ":0")]));
        assert!(!falls_back(&[("WAYLAND_DISPLAY", "gone")]));
        assert!(!falls_back(&[("WAYLAND_DISPLAY", "gone"), ("DISPLAY", "")]));
        assert!(!falls_back(&[("WAYLAND_DISPLAY", ""), ("DISPLAY", ":0")]));
        assert!(!falls_back(&[("DISPLAY", ":0")]));
    }
}
