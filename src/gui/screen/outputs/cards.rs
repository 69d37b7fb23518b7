//! Draws the first two cards: which files, how large and where to; for whom, and the handling mark.

use super::{FOLDER, MARK, Message, SIZE, SIZES, State};
use crate::assessment::Profile;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::screen::{choice, maybe};
use crate::gui::theme::{self, space};
use crate::gui::widget::press::FocusRing;
use crate::locale::Language;
use crate::output::{Format, HEIGHTS, Product, WIDTHS};

use iced::keyboard::key::Named;
use iced::widget::{Column, column, container};
use iced::{Fill, Length, Padding};

impl State {
    /// The card with pictures, documents, sizes and folder.
    pub(super) fn what<'a>(&'a self, context: Context<'a>, height: Length) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let files = self.files(context);
        let count = ui.aside(env.format("outputs-files", &[("count", files.into())]));
        let head = ui.row([
            ui.panel(env.text("outputs-what")).into(),
            ui.gap(),
            count.into(),
        ]);
        let all = ui
            .check_box(
                env.text("outputs-all-charts"),
                self.has_all(context),
                Some(Message::AllSubjects),
            )
            .ring(FocusRing::Over);
        let subjects = self.offered(context).into_iter().map(|subject| {
            let name = subject.name(context.questionnaire(), env.locale);
            let is_wanted = self.subjects.contains(&subject);
            let tick = ui.check_box(name, is_wanted, Some(Message::Subject(subject)));

            ui.start(tick.ring(FocusRing::Over)).into()
        });
        let tick = |words, format| {
            ui.check_box(words, self.has(format), Some(Message::Format(format)))
                .ring(FocusRing::Over)
                .into()
        };
        let as_files = ui
            .row([tick("PNG", Format::Png), tick("SVG", Format::Svg)])
            .spacing(space::M);
        let has_outlines = self.has(Format::Svg);
        let editable = ui.check_box(
            env.text("outputs-editable"),
            self.has(Format::EditableSvg) && has_outlines,
            has_outlines.then_some(Message::Format(Format::EditableSvg)),
        );
        let editable = editable.ring(FocusRing::Over);
        let products = Product::ALL
            .iter()
            .enumerate()
            .filter(|(_, product)| product.is_for(self.profile));
        let products = products.map(|(index, product)| {
            let tick = ui
                .check_box(
                    product.name(env.locale),
                    self.products[index],
                    Some(Message::Product(*product)),
                )
                .ring(FocusRing::Over);
            let kinds = ui.caption(env.locale.left_to_right(product.kinds()));

            // The names of kinds have no place to break, so the row wraps.
            let tick = ui.start(tick).into();

            ui.row([tick, kinds.into()]).align_y(iced::Center).into()
        });
        let content = column![
            Self::heading(Icon::File, "outputs-papers", context),
            Column::with_children(products),
            self.paper_choices(context),
            Self::heading(Icon::Image, "outputs-charts", context),
            ui.start(all),
            Column::with_children(subjects),
            Self::heading(Icon::File, "outputs-as", context),
            ui.start(as_files),
            ui.start(editable),
            Self::heading(Icon::Slides, "outputs-size", context),
            self.size_choice(context),
        ]
        .spacing(2);
        // The padding at the start side leaves space for the focus ring.
        let body = container(content).padding([0.0, space::XXS]);
        let body: Element<'a, Message> = if height == Length::Shrink {
            body.into()
        } else {
            ui.scroll(body).spacing(0).height(Fill).into()
        };
        let browse = ui
            .quiet(env.text("outputs-browse"))
            .icon(Icon::Folder)
            .compact()
            .ring(FocusRing::Over)
            .on_press(Message::Browse);
        let folder_head = ui.row([
            ui.caption(env.text("outputs-folder")).into(),
            ui.gap(),
            browse.into(),
        ]);
        let folder = env.field(&self.folder, Message::Folder).id(FOLDER);
        let folder = column![folder_head, folder];
        let card = column![head, ui.divider(), body, ui.divider(), folder].spacing(space::XS);

        ui.card(card)
            .padding(Padding::from([space::S, space::M]))
            .width(Fill)
            .height(height)
            .into()
    }

    fn heading<'a>(icon: Icon, key: &'static str, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let heading = ui
            .row([
                ui.icon_in(icon, 18.0, ui.palette().ink2),
                ui.text(theme::TextRole::SmallStrong, context.env.text(key))
                    .style(theme::ink2)
                    .into(),
            ])
            .spacing(space::XS)
            .height(28);

        ui.start(heading)
            .padding(Padding::ZERO.top(space::XXS))
            .into()
    }

    fn size_choice<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let plain = |number: u32| {
            env.locale
                .plain("outputs-pixels", &[("pixels", number.to_string().into())])
        };
        let mut names: Vec<String> = SIZES
            .iter()
            .map(|size| {
                let (width, height) = (plain(size.width), plain(size.height));

                env.locale.left_to_right(&format!("{width} × {height}"))
            })
            .collect();
        names.push(env.text("outputs-size-other"));
        let is_typed = self.size >= SIZES.len();
        let choice = ui.select(names, Some(self.size), Message::Size);
        let typed = maybe(is_typed, || {
            let is_empty = self.typed_size.is_empty();
            let error = self
                .picture_size()
                .err()
                .filter(|_| !is_empty)
                .map(|key| match key {
                    "outputs-size-width" => env.format(
                        "outputs-size-width",
                        &[
                            ("least", plain(*WIDTHS.start()).into()),
                            ("most", plain(*WIDTHS.end()).into()),
                        ],
                    ),
                    "outputs-size-height" => env.format(
                        "outputs-size-height",
                        &[
                            ("least", plain(*HEIGHTS.start()).into()),
                            ("most", plain(*HEIGHTS.end()).into()),
                        ],
                    ),
                    _ => env.text("outputs-size-form"),
                });

            env.field(&self.typed_size, Message::TypeSize)
                .placeholder(env.locale.left_to_right("1600 × 900"))
                .error(error)
                .id(SIZE)
                .into()
        });

        column![choice, typed].spacing(space::XS).into()
    }

    /// The card with the audience and the handling mark of every page.
    pub(super) fn whom<'a>(&'a self, context: Context<'a>, height: Length) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let profiles = Profile::ALL.iter().enumerate().map(|(index, profile)| {
            let (name, meaning) = words_of(*profile);
            let words = column![
                ui.start(ui.strong(env.text(name))),
                ui.start(ui.aside(env.text(meaning)))
            ]
            .width(Fill);
            let is_chosen = self.profile == *profile;
            let content = ui
                .row([env.ui.radio(is_chosen), words.into()])
                .spacing(space::S);

            ui.press_card(content)
                .selected(is_chosen)
                .padding([9.0, 12.0])
                .width(Fill)
                .on_press(Message::Profile(*profile))
                .on_key(move |key| match key {
                    Named::ArrowDown => Some(Message::Profile(choice(Profile::ALL, index + 1))),
                    Named::ArrowUp => Some(Message::Profile(choice(
                        Profile::ALL,
                        index.saturating_sub(1),
                    ))),
                    _ => None,
                })
                .into()
        });
        let safe = match self.profile {
            Profile::Internal => "outputs-holds-internal",
            Profile::Partners => "outputs-holds-partners",
            Profile::Public => "outputs-holds-public",
        };
        // Of the public edition nothing of the views follows.
        let one_mind = (self.profile != Profile::Public)
            .then(|| ui.start(ui.small(env.text("outputs-one-mind"))));
        let tick = |words, is_in, message| {
            let tick = ui.check_box(env.text(words), is_in, Some(message));

            ui.start(tick.ring(FocusRing::Over))
        };
        let ticks = (self.profile == Profile::Internal).then(|| {
            column![
                tick("outputs-with-notes", self.inside.notes, Message::Notes),
                tick("outputs-with-counts", self.inside.counts, Message::Counts),
            ]
        });
        let safe = column![ui.start(ui.small(env.text(safe))), one_mind].spacing(space::XXS);
        let safe = container(safe)
            .padding([10, 12])
            .width(Fill)
            .style(theme::well);
        let mark = env
            .field(&self.mark, Message::Mark)
            .label(env.text("outputs-mark"))
            .placeholder(env.text("outputs-mark-hint"))
            .id(MARK)
            .on_submit(Message::MarkDone)
            .submits_alone();
        let all = Language::all();
        let languages: Vec<String> = all.iter().map(ToString::to_string).collect();
        let now = self.language;
        let chosen = all.iter().position(|language| *language == now);
        let choose = move |at: usize| Message::Language(all.get(at).copied().unwrap_or(now));
        let language = column![
            container(ui.start(ui.caption(env.text("outputs-language"))))
                .padding([0.0, space::XXS]),
            ui.select::<Message>(languages, chosen, choose),
        ]
        .spacing(space::XXS);
        let content = column![
            Column::with_children(profiles),
            container(safe).padding([0.0, space::XXS]),
            container(column![ticks]).padding([0.0, space::XXS]),
            self.names_line(context),
            container(mark).padding([0.0, space::XXS]),
            language,
        ]
        .spacing(space::XS);
        let body: Element<'a, Message> = if height == Length::Shrink {
            content.into()
        } else {
            ui.scroll(content).spacing(0).height(Fill).into()
        };
        let card = column![
            ui.start(ui.panel(env.text("outputs-whom"))),
            ui.divider(),
            body
        ];

        ui.card(card.spacing(space::XS))
            .padding(Padding::from([space::S, space::M]))
            .width(Fill)
            .height(height)
            .into()
    }
}

fn words_of(profile: Profile) -> (&'static str, &'static str) {
    match profile {
        Profile::Internal => ("outputs-internal", "outputs-internal-means"),
        Profile::Partners => ("outputs-partners", "outputs-partners-means"),
        Profile::Public => ("outputs-public", "outputs-public-means"),
    }
}
