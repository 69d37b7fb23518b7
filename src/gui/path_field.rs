//! Paths in the window: reads what people type, opens the system's file dialogs, and shows paths in either direction of reading.

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::text_block::TextBlock;
use crate::gui::theme::TextRole;
use crate::gui::widget::button::Button;
use crate::gui::widget::field::{Action, Field};
use crate::gui::worker::off_thread;
use crate::store::name::EXTENSION;

use directories::BaseDirs;
use iced::Task;
use iced::widget::text::Wrapping;
use iced::widget::{Id, column, container, responsive};
use rfd::AsyncFileDialog;

use std::path::{Path, PathBuf, absolute};

/// A zero-width space after each separator, so that a long path may break there.
const BREAK: char = '\u{200B}';

/// The path that somebody typed: without quotes around it, `~` for the home folder, from the root on; `None` if nothing is typed.
pub(super) fn typed(text: &str) -> Option<PathBuf> {
    let text = text.trim();
    let text = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .unwrap_or(text);

    if text.is_empty() {
        return None;
    }

    let in_home = text
        .strip_prefix('~')
        .filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']))
        .and_then(|rest| Some((BaseDirs::new()?, rest)))
        .map(|(folders, rest)| {
            folders
                .home_dir()
                .join(rest.trim_start_matches(['/', '\\']))
        });
    let path = in_home.unwrap_or_else(|| PathBuf::from(text));

    Some(absolute(&path).unwrap_or(path))
}

/// The path of a new assessment that somebody typed: with the extension, and with `name` in a folder.
pub(super) fn typed_target(text: &str, name: &str) -> Option<PathBuf> {
    let path = typed(text)?;

    if text.trim_end().ends_with(['/', '\\']) {
        return Some(path.join(name));
    }

    let mut whole = path.into_os_string();

    if !whole
        .to_string_lossy()
        .to_ascii_lowercase()
        .ends_with(EXTENSION)
    {
        whole.push(EXTENSION);
    }

    Some(whole.into())
}

/// Shows a folder in the system's file manager, and tells whether that worked.
pub(super) fn open_folder<M: Send + 'static>(folder: PathBuf, done: fn(bool) -> M) -> Task<M> {
    off_thread(
        move || opener::open(folder).is_ok(),
        move |shown| done(shown.unwrap_or(false)),
    )
}

/// A path for the screen: left to right, with places to break at its separators.
pub(super) fn shown(path: &Path, env: Env<'_>) -> String {
    let mut shown = String::new();

    for c in path.to_string_lossy().chars() {
        shown.push(c);

        if matches!(c, '/' | '\\') {
            shown.push(BREAK);
        }
    }

    env.locale.left_to_right(&shown)
}

/// A path as text; it breaks anywhere if a name is longer than the line.
pub(super) fn words<'a>(role: TextRole, path: &Path, env: Env<'_>) -> TextBlock<'a> {
    env.ui
        .text(role, shown(path, env))
        .wrapping(Wrapping::WordOrGlyph)
}

/// A file name on one line at the start side: from its beginning to its extension in any language, and shortened
/// inside where it has no space.
pub(super) fn name<'a, Message: 'a>(
    role: TextRole,
    name: &str,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let name = name.to_owned();
    let (_, line) = role.metrics(ui.direction);
    let words = responsive(move |size| {
        // Without this reserve a name as wide as the line, to a part of a pixel, would wrap.
        let name = ui.fitted_inside(role, &name, size.width - 2.0);
        let name = ui.text(role, env.locale.file_name(&name));

        ui.start(name.wrapping(Wrapping::None)).into()
    });

    container(words).height(line).into()
}

/// A field for a path, with Browse or another button beside it and a line for an error under it.
pub(super) struct FieldWithButton<'a, Message> {
    pub field: &'a Field,
    /// The label above the field.
    pub label: String,
    pub error: Option<String>,
    /// The focus id of the field.
    pub id: Id,
    /// The message of each action in the field.
    pub on_action: fn(Action) -> Message,
    /// The message of Enter.
    pub on_submit: Message,
    pub button: Button<'a, Message>,
}

impl<'a, Message: Clone + 'a> FieldWithButton<'a, Message> {
    /// The field in a screen.
    pub(super) fn view(self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let label = inset(ui.start(ui.caption(self.label)));
        let path = env
            .field(self.field, self.on_action)
            .error(self.error)
            .on_submit(self.on_submit)
            .id(self.id);
        // Aligns the field with the button, which has space for its focus ring above.
        let path = container(path).padding(ui.padding(4.0, 0.0, 0.0, 4.0));

        column![
            label,
            ui.row([path.into(), self.button.into()]).align_y(iced::Top)
        ]
        .into()
    }
}

/// The Browse button.
pub(super) fn browse<Message>(message: Message, env: Env<'_>) -> Button<'_, Message> {
    env.ui
        .secondary(env.text("files-browse"))
        .icon(Icon::Folder)
        .on_press(message)
}

/// Adds the space that buttons have for their focus rings, so that a text or a field lines up with them.
pub(super) fn inset<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(content).padding([0, 4]).into()
}

/// Asks for a file with the system's dialog; `None` if a person cancels it, or the system has no dialog.
pub(super) fn ask_for_file<Message: Send + 'static>(
    filter: String,
    start: Option<PathBuf>,
    done: impl Fn(Option<PathBuf>) -> Message + Send + 'static,
) -> Task<Message> {
    let asked = dialog(start).add_filter(filter, &["ron"]).pick_file();

    Task::perform(asked, move |file| {
        done(file.map(|file| file.path().to_owned()))
    })
}

/// Asks for a table that another program wrote; `None` if a person cancels it, or the system has no dialog.
pub(super) fn ask_for_table<Message: Send + 'static>(
    filter: String,
    start: Option<PathBuf>,
    done: impl Fn(Option<PathBuf>) -> Message + Send + 'static,
) -> Task<Message> {
    let kinds = ["xlsx", "ods", "csv", "tsv", "txt", "xlsm"];
    let asked = dialog(start).add_filter(filter, &kinds).pick_file();

    Task::perform(asked, move |file| {
        done(file.map(|file| file.path().to_owned()))
    })
}

/// Asks for files with the system's dialog; none if a person cancels it, or the system has no dialog.
pub(super) fn ask_for_files<Message: Send + 'static>(
    filter: String,
    start: Option<PathBuf>,
    done: impl Fn(Vec<PathBuf>) -> Message + Send + 'static,
) -> Task<Message> {
    let asked = dialog(start).add_filter(filter, &["ron"]).pick_files();

    Task::perform(asked, move |files| {
        let files = files.unwrap_or_default();

        done(files.iter().map(|file| file.path().to_owned()).collect())
    })
}

/// Asks for tables that other programs wrote; none if a person cancels it, or the system has no dialog.
pub(super) fn ask_for_tables<Message: Send + 'static>(
    filter: String,
    start: Option<PathBuf>,
    done: impl Fn(Vec<PathBuf>) -> Message + Send + 'static,
) -> Task<Message> {
    let kinds = ["xlsx", "xlsm", "ods", "csv", "tsv", "txt"];
    let asked = dialog(start).add_filter(filter, &kinds).pick_files();

    Task::perform(asked, move |files| {
        let files = files.unwrap_or_default();

        done(files.iter().map(|file| file.path().to_owned()).collect())
    })
}

/// Asks where to write a file with the system's dialog; `None` if a person cancels it, or the system has no dialog.
pub(super) fn ask_for_target<Message: Send + 'static>(
    filter: String,
    proposal: &Path,
    done: impl Fn(Option<PathBuf>) -> Message + Send + 'static,
) -> Task<Message> {
    let name = proposal.file_name().unwrap_or_default().to_string_lossy();
    let asked = dialog(proposal.parent().map(Path::to_owned))
        .set_file_name(name)
        .add_filter(filter, &["ron"])
        .save_file();

    Task::perform(asked, move |file| {
        done(file.map(|file| file.path().to_owned()))
    })
}

/// Asks for a folder with the system's dialog; `None` if a person cancels it, or the system has no dialog.
pub(super) fn ask_for_folder<Message: Send + 'static>(
    start: Option<PathBuf>,
    done: impl Fn(Option<PathBuf>) -> Message + Send + 'static,
) -> Task<Message> {
    Task::perform(dialog(start).pick_folder(), move |folder| {
        done(folder.map(|folder| folder.path().to_owned()))
    })
}

fn dialog(start: Option<PathBuf>) -> AsyncFileDialog {
    let dialog = AsyncFileDialog::new();

    match start {
        Some(start) => dialog.set_directory(start),
        None => dialog,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::layout::Ui;
    use crate::gui::testing;
    use crate::gui::theme::Theme;
    use crate::locale::Direction;

    #[test]
    fn names_that_do_not_fit_keep_what_distinguishes_them() {
        // Loads the fonts.
        drop(testing::shown::<()>(
            iced::widget::space(),
            testing::REFERENCE,
        ));
        let ui = Ui::new(Direction::LeftToRight, Theme::Light);
        let short = |name: &str| ui.fitted_inside(TextRole::Caption, name, 360.0);
        let of = |chart| format!("Republic of Arvenia-{chart}-internal-ar-2026-06-11.png");
        let names = [of("radar-elements"), of("radar-aspects")].map(|name| short(&name));

        for (name, chart) in names.iter().zip(["elements", "aspects"]) {
            assert!(name.contains('…') && name.contains(chart), "{name}");
            assert!(
                name.starts_with("Rep") && name.ends_with("-11.png"),
                "{name}"
            );
        }

        assert_eq!(short("short.png"), "short.png");
    }

    #[test]
    fn a_typed_path_loses_its_quotes_and_finds_the_home_folder() {
        let home = BaseDirs::new().unwrap().home_dir().to_owned();

        assert_eq!(typed("  "), None);
        assert_eq!(typed("~/a b.ron"), Some(home.join("a b.ron")));
        assert_eq!(typed("~"), Some(home));
        assert_eq!(
            typed(" \"/stick/a b\" "),
            Some(absolute("/stick/a b").unwrap())
        );
        assert_eq!(typed("/stick/~x"), Some(absolute("/stick/~x").unwrap()));
    }

    #[test]
    fn a_new_file_gets_its_extension_once_and_a_folder_gets_a_name() {
        let check = |text: &str, expected: &str| {
            let target = typed_target(text, "Arvenia.assessment.ron");

            assert_eq!(target, Some(absolute(expected).unwrap()));
        };

        check("/stick/x", "/stick/x.assessment.ron");
        check("/stick/v1.2", "/stick/v1.2.assessment.ron");
        check("/stick/x.assessment.ron", "/stick/x.assessment.ron");
        check("/stick/", "/stick/Arvenia.assessment.ron");
    }
}
