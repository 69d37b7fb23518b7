//! The controls. A screen is written with the methods of [`Ui`](crate::gui::layout::Ui); missing something? Add it here.
//!
//! ```ignore
//! // Lent to every view. Element<'a, M> is crate::gui::Element.
//! let ui = Ui::new(direction, theme);
//!
//! // Text by role; never align it: ui.start, ui.end, ui.middle put it at a side of all the width there is.
//! ui.title("..") ui.question("..") ui.panel("..") ui.lead("..") ui.body("..") ui.strong("..") ui.small("..") ui.small_strong("..")
//! ui.aside("..") ui.caption("..") ui.head("..") ui.stat("..") ui.alert("..") ui.link("..")    // .style(theme::ink2) recolours
//!
//! // Rows run with the direction of reading, and Tab follows them. Columns stand at the start side.
//! ui.row([a.into(), ui.gap(), b.into()]).spacing(space::S)
//! ui.column([a.into(), b.into()]).spacing(space::XS)
//! ui.card(content)  ui.titled_card("Title", content)  ui.divider()  ui.upright(28)  ui.scroll(content)  ui.padding(top, end, bottom, start)
//!
//! // Buttons. Their 4 px for the ring are part of their size: two side by side are 8 apart without spacing.
//! ui.primary("Record level 2").icon(Icon::Check).key("Enter").large().id("record").on_press(Message::Record)
//! ui.secondary("Undo").icon(Icon::Undo).compact().on_press_maybe(undo)     // None disables; a disabled one is no stop of Tab
//! ui.quiet("Show all").on_press(m)   ui.icon_button(Icon::Close).on_press(m)   ui.buttons([a.into(), b.into()])   ui.key_cap("Ctrl S")
//!
//! // Anything can be pressed: rows (bar when selected), cards, and plain things (rail, tokens).
//! ui.press_row(content).selected(true).on_press(m)   ui.press_card(content).on_press(m)   ui.press(content).padding(8).on_press(m)
//! ui.press(content).on_key(|key| (key == Named::ArrowDown).then_some(m))   // further keys while focused; ring: .ring(FocusRing::Inside)
//!
//! // Fields. State: Field::single("text") or Field::growing(""), kept by the screen. `Env` has the words for what does not fit.
//! env.field(&self.name, Message::Name).label("Name").placeholder("..").error(self.error.as_deref()).id("name").on_submit(m).dense()
//! Message::Name(action) => if self.name.update(action) { .. self.name.text() .. }   // what does not fit is refused, and the view says so
//!
//! // Choices. A group is one stop of Tab; arrows move inside it.
//! ui.check_box("Words", is_on, Some(m))   ui.segmented(&["0–6", "6–18"], 1, Message::Horizon)
//! ui.tabs(&["Elements", "Aspects"], 0, Message::Tab)   ui.select(["National", "Region"], Some(0), Message::Scope).width(200)
//!
//! // Marks.
//! ui.token(2, 5, "2", TokenSize::Large)   ui.badge(0, 5, "1")   ui.small_badge(0, 5, "1")   ui.chip(Icon::Agree, "Agree", Tone::Agree, ChipSize::Large)
//! ui.icon(Icon::Lock, 20.0)   ui.icon_in(Icon::Lock, 20.0, ui.palette().accent)
//!
//! // Progress fills from the start side.
//! ui.progress_bar(0.58)   ui.filling(0.3, 6.0, |palette| palette.accent)
//! ui.segment(0, 5, "1".into(), ElementProgress::Here { done: 9, of: 16, words: "9/16".into() }).on_press(m)
//!
//! // Tables: one list of columns for head and rows.
//! let columns = [TableColumn::Words(Fill), TableColumn::Number(80.into()), TableColumn::Middle(60.into())];
//! ui.table_head(&columns, [ui.head("Name").into(), ..])   ui.table_row(&columns, [..])   ui.press_row(ui.cells(&columns, [..]))
//!
//! // Messages.
//! ui.notice_bar(Tone::Discuss, "The file changed on disk", "Another program wrote it.", [ui.secondary("Bring in").compact().on_press(m).into()])
//! ui.empty(Icon::Delegation, "Nobody yet", "Add people one by one.", [button.into()])   ui.tip(content, "Words")
//!
//! // The dialog. Wrap the page in both states, so that it keeps its scrolls and its focus can come back.
//! match &self.dialog {
//!     Some(_) => ui.dialog(page, "Title", ui.aside(".."), [wait.into(), ui.primary("Reveal now").id(dialog::PRIMARY).on_press(m).into()]),
//!     None => ui.without_dialog(page),
//! }
//! // update, when it opens: return focus::on(dialog::PRIMARY); when it closes: focus::on(the opener's id).
//!
//! // Focus. The application maps Key::Tab to focus::next() and Key::ShiftTab to focus::previous(); both scroll into view.
//! // Enter and Space are the control's while the keyboard put the focus there; after a press with the mouse they stay the application's.
//! // Listen with event::listen_with and take only events whose status is Ignored: then nothing fires twice.
//! ```

pub(crate) mod button;
mod caret;
pub(crate) mod choice;
pub(crate) mod dialog;
mod editor;
pub mod field;
pub(crate) mod field_view;
pub(crate) mod focus;
pub(crate) mod half_matrix;
mod keys;
pub(crate) mod mark;
mod menu;
pub(crate) mod message;
pub(crate) mod part_marks;
pub(crate) mod press;
pub(crate) mod progress;
pub(crate) mod pulse;
pub(crate) mod select;
mod style;
pub mod suggestions;

#[cfg(test)]
mod tests;
