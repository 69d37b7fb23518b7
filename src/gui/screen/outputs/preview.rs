//! The third card: previews every chosen picture as the export will write it; a press shows one over the page.

use super::writing::WritingStage;
use super::{Message, State};
use crate::assessment::{Assessment, Profile};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::gui::Element;
use crate::gui::clipboard;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field;
use crate::gui::picture::{ChartPicture, PictureKey, PictureSource};
use crate::gui::screen::Towards;
use crate::gui::theme::{TextRole, Theme, edge, filled, space};
use crate::gui::worker::off_thread;
use crate::locale::Language;
use crate::locale::Locale;
use crate::output::audience::InsideParts;
use crate::output::{self, Format, MissingLetters, Product};
use crate::palette::LIGHT;
use crate::results::Results;

use iced::widget::{Column, column, container, image, sensor, space as blank};
use iced::{ContentFit, Fill, Length, Padding, Task};

use std::hash::{DefaultHasher, Hash, Hasher};

/// Space between two pictures, and around each for its edge and the focus ring.
const GAP: u32 = 4;
const RING: u32 = 5;
/// The same as a length.
const EDGE: f32 = 5.0;

/// The largest sheet of a slide's proportion in an area.
pub(super) fn sheet_in(area: iced::Size) -> Option<Size> {
    let (width, height) = (area.width as u32, area.height as u32);
    let width = width.min(height * 16 / 9);

    (width >= 64).then(|| Size {
        width,
        height: width * 9 / 16,
    })
}

/// The names of the parts of each document, in the order of [`Product::ALL`].
pub(super) type Contents = [Vec<String>; Product::ALL.len()];

/// The inputs of these parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviewKey {
    revision: u64,
    language: Language,
    profile: Profile,
    inside: InsideParts,
    products: [bool; Product::ALL.len()],
}

impl PreviewKey {
    /// The parts of each chosen document.
    pub(super) fn into_papers(
        self,
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
    ) -> Contents {
        let mut contents = Contents::default();
        let papers = contents.iter_mut().zip(Product::ALL).zip(self.products);

        for ((contents, product), _) in papers.filter(|(_, is_wanted)| *is_wanted) {
            *contents = output::contents(
                assessment,
                results,
                locale,
                (self.profile, self.inside),
                product,
            );
        }

        contents
    }

    /// The letters that the charts for this audience cannot show.
    pub(super) fn missing_letters(
        self,
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
    ) -> MissingLetters {
        let mark = assessment.facts().mark(self.profile).to_owned();

        MissingLetters::new(assessment, results, locale, (self.profile, Some(mark)))
    }
}

impl State {
    /// The size of the picture at a position of the preview: the first is as wide as the card, the others are in pairs.
    fn preview_size(&self, place: usize) -> Option<Size> {
        let width = self.width?.saturating_sub(2 * RING);
        let width = if place == 0 {
            width
        } else {
            (width.saturating_sub(GAP + 2 * RING)) / 2
        };

        (width >= 64).then(|| Size {
            width,
            height: width * 9 / 16,
        })
    }

    /// The inputs of the pictures beside the assessment.
    fn variant(&self, subject: Subject) -> u32 {
        let mut hasher = DefaultHasher::new();
        (self.mark.text(), self.profile, self.language, subject).hash(&mut hasher);

        hasher.finish() as u32
    }

    fn sheet(&self, subject: Subject, context: Context<'_>) -> PictureSource {
        let mark = Some(self.mark.text().trim().to_owned()).filter(|mark| !mark.is_empty());
        let (chart, env) = output::sheet(
            context.assessment(),
            context.results(),
            &self.locale(context),
            (self.profile, mark),
            subject,
        );

        PictureSource::Slide(chart, Box::new(env))
    }

    /// Copies the picture in full size, or else the first one, as the export would write it.
    pub(super) fn copy(&self, context: Context<'_>) -> Task<Message> {
        let Some(subject) = self.full.or_else(|| self.chosen(context).first().copied()) else {
            return Task::none();
        };
        let sheet = self.sheet(subject, context);
        let size = self.picture_size().unwrap_or(Size::SLIDE);

        off_thread(
            move || clipboard::copy(&sheet, size),
            |copied| Message::Copied(copied.unwrap_or(false)),
        )
    }

    /// Copies the numbers of the picture in full size, or else of the first one, as a table.
    pub(super) fn copy_table(&self, context: Context<'_>) -> Task<Message> {
        let Some(subject) = self.full.or_else(|| self.chosen(context).first().copied()) else {
            return Task::none();
        };
        let PictureSource::Slide(chart, _) = self.sheet(subject, context) else {
            return Task::none();
        };
        let words = chart.numbers();

        off_thread(
            move || clipboard::copy_words(words),
            |copied| Message::TableCopied(copied.unwrap_or(false)),
        )
    }

    pub(super) fn draw_preview(&mut self, context: Context<'_>) -> Task<Message> {
        let mut pictures = std::mem::take(&mut self.pictures);
        let mut tasks = Vec::new();

        for (place, subject) in self.chosen(context).into_iter().enumerate() {
            if let Some(size) = self.preview_size(place) {
                let key = PictureKey::new(context, size, self.scale, self.variant(subject));
                let picture = pictures.entry(subject).or_default();
                let drawn = picture.draw(key, || self.sheet(subject, context));
                tasks.push(drawn.map(move |drawn| Message::Drawn(subject, drawn)));
            }
        }

        self.pictures = pictures;
        tasks.push(self.look_into_papers(context));
        tasks.push(self.look_for_names(context));

        Task::batch(tasks)
    }

    /// Lists the parts of the documents on a thread: a long assessment makes long documents.
    fn look_into_papers(&mut self, context: Context<'_>) -> Task<Message> {
        let look = PreviewKey {
            revision: context.work.revision(),
            language: self.language,
            profile: self.profile,
            inside: self.inside_parts(),
            products: self.products,
        };

        if self.looked == Some(look) {
            return Task::none();
        }

        self.looked = Some(look);
        let locale = self.locale(context);
        let (assessment, results) = (context.assessment().clone(), context.results().clone());

        off_thread(
            move || {
                (
                    look.into_papers(&assessment, &results, &locale),
                    look.missing_letters(&assessment, &results, &locale),
                )
            },
            move |looked| {
                let (contents, missing) = looked.unwrap_or_default();

                Message::Looked(look, contents, missing)
            },
        )
    }

    fn paper_card<'a>(&'a self, index: usize, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let product = Product::ALL[index];
        let icon = match product {
            Product::Report | Product::Outline | Product::Questionnaire | Product::Ballots => {
                Icon::File
            }
            Product::Slides => Icon::Slides,
            Product::Workbook | Product::Data => Icon::Table,
        };
        let head = ui
            .row([
                ui.icon_in(icon, 18.0, ui.palette().ink2),
                ui.small_strong(product.name(env.locale)).into(),
                ui.gap(),
                ui.caption(env.locale.left_to_right(product.kinds())).into(),
            ])
            .spacing(space::XS);
        let contents = if product.is_blank() {
            self.paper_contents(product, context)
        } else {
            env.locale.line(&self.contents[index])
        };

        column![head, ui.start(ui.caption(contents))]
            .spacing(2)
            .padding(Padding::from([space::XS, EDGE]))
            .into()
    }

    /// The names of the written files.
    fn written_list<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let ui = context.env.ui;
        let WritingStage::Written { files, .. } = &self.stage else {
            return None;
        };
        let names = files
            .iter()
            .map(|name| path_field::name(TextRole::Caption, name, context.env));
        let head = ui
            .start(ui.small_strong(context.env.text("outputs-list")))
            .into();

        Some(
            Column::with_children([head].into_iter().chain(names))
                .spacing(2)
                .padding(Padding::from([space::XS, EDGE]))
                .into(),
        )
    }

    pub(super) fn draw_full(&mut self, context: Context<'_>) -> Task<Message> {
        let (Some(subject), Some(size)) = (self.full, self.full_size) else {
            return Task::none();
        };
        let mut picture = std::mem::take(&mut self.full_picture);
        let key = PictureKey::new(context, size, self.scale, self.variant(subject));
        let drawn = picture.draw(key, || self.sheet(subject, context));
        self.full_picture = picture;

        drawn.map(Message::FullDrawn)
    }

    /// The chosen pictures, small.
    pub(super) fn preview<'a>(
        &'a self,
        context: Context<'a>,
        height: Length,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let hint = ui.aside(env.text("outputs-preview-hint"));
        let head = ui.row([
            ui.panel(env.text("outputs-preview")).into(),
            ui.gap(),
            hint.into(),
        ]);
        let chosen = self.chosen(context);
        let papers = (0..Product::ALL.len())
            .filter(|index| self.products[*index] && Product::ALL[*index].is_for(self.profile));
        let papers: Vec<Element<'a, Message>> = papers
            .map(|index| self.paper_card(index, context))
            .collect();
        let body: Element<'a, Message> = match chosen.split_first() {
            None if !papers.is_empty() => blank::horizontal().height(1).into(),
            None => ui.empty(
                Icon::Image,
                env.text("outputs-nothing"),
                env.text("outputs-nothing-next"),
                [],
            ),
            Some((first, others)) => {
                let pairs = others.chunks(2).map(|pair| {
                    let thumbs = pair.iter().map(|index| self.thumb(*index, 1, context));

                    ui.row(thumbs.collect::<Vec<_>>())
                        .spacing(GAP)
                        .align_y(iced::Top)
                        .into()
                });
                let thumbs = [self.thumb(*first, 0, context)].into_iter().chain(pairs);

                Column::with_children(thumbs).spacing(space::XXS).into()
            }
        };
        let list = self.written_list(context);
        let body =
            Column::with_children(list.into_iter().chain([body]).chain(papers)).spacing(space::XXS);
        // The width of the pictures is known only after the layout of the card.
        let body = sensor(container(body).width(Fill))
            .on_show(Message::Sized)
            .on_resize(Message::Sized);
        let body: Element<'a, Message> = if height == Length::Shrink {
            body.into()
        } else {
            ui.scroll(body).height(Fill).into()
        };
        let note = if self.has(Format::EditableSvg) {
            env.text("outputs-preview-editable")
        } else {
            env.text("outputs-preview-note")
        };
        let note = ui
            .row([
                ui.icon_in(Icon::Info, 18.0, ui.palette().ink2),
                container(ui.start(ui.aside(note))).width(Fill).into(),
            ])
            .spacing(space::XS);
        let card = column![head, ui.divider(), body, ui.divider(), note].spacing(space::XS);

        ui.card(card)
            .padding(Padding::from([space::S, space::M]))
            .width(Fill)
            .height(height)
            .into()
    }

    fn thumb<'a>(
        &'a self,
        subject: Subject,
        place: usize,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let size = self.preview_size(place).unwrap_or(Size {
            width: 160,
            height: 90,
        });
        let name = subject.name(context.questionnaire(), context.env.locale);
        let picture = ui
            .press(paper(self.pictures.get(&subject), size))
            .ring(crate::gui::widget::press::FocusRing::Reserved)
            .on_press(Message::Show(subject));
        let name = container(ui.start(ui.small(name))).padding([0.0, EDGE]);

        column![picture, name]
            .width(size.width as f32 + 2.0 * EDGE)
            .into()
    }

    /// One picture over the page.
    pub(super) fn full_view<'a>(
        &'a self,
        subject: Subject,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let chosen = self.chosen(context);
        let at = chosen
            .iter()
            .position(|known| *known == subject)
            .unwrap_or(0);
        let of = env.format(
            "outputs-position",
            &[
                ("number", (at + 1).into()),
                ("count", chosen.len().max(1).into()),
            ],
        );
        let previous = (at > 0).then_some(Message::Turn(Towards::Previous));
        let next = (at + 1 < chosen.len()).then_some(Message::Turn(Towards::Next));
        // If the label has no space, the key and the icon remain.
        let table = if env.size.width < 1280.0 {
            ui.icon_button(Icon::Table)
        } else {
            ui.secondary(env.text("outputs-copy-table"))
                .icon(Icon::Table)
                .key(label::key_cap("Ctrl Shift C", env))
        };
        let head = ui.row([
            ui.panel(subject.name(context.questionnaire(), env.locale))
                .into(),
            blank::horizontal().width(space::M).into(),
            ui.aside(of).into(),
            ui.gap(),
            ui.icon_button(Icon::ChevLeft)
                .compact()
                .on_press_maybe(previous)
                .into(),
            ui.icon_button(Icon::ChevRight)
                .compact()
                .on_press_maybe(next)
                .into(),
            ui.secondary(env.text("outputs-copy"))
                .icon(Icon::Copy)
                .key(label::key_cap("Ctrl C", env))
                .compact()
                .on_press(Message::Copy)
                .into(),
            table.compact().on_press(Message::CopyTable).into(),
            ui.secondary(env.text("outputs-hint-close"))
                .icon(Icon::Close)
                .key(label::key_cap("Esc", env))
                .compact()
                .on_press(Message::Escape)
                .into(),
        ]);
        let picture: Element<'a, Message> = match self.full_size {
            Some(size) => paper(Some(&self.full_picture), size),
            None => blank::horizontal().into(),
        };
        let area = container(picture).center(Fill);
        let area = sensor(area)
            .on_show(Message::FullSized)
            .on_resize(Message::FullSized);

        column![head, area].spacing(space::XS).into()
    }
}

/// A picture on its white sheet, which is empty until a thread has drawn it.
fn paper<'a>(picture: Option<&'a ChartPicture>, size: Size) -> Element<'a, Message> {
    let picture: Element<'a, Message> = match picture.and_then(ChartPicture::handle) {
        Some(handle) => image(handle)
            .content_fit(ContentFit::Contain)
            .width(Fill)
            .height(Fill)
            .into(),
        None => blank::horizontal().into(),
    };

    container(picture)
        .padding(1)
        .width(size.width as f32 + 2.0)
        .height(size.height as f32 + 2.0)
        .style(|theme: &Theme| {
            let palette = theme.colors();

            container::Style {
                border: edge(palette.line_strong, palette.edge, 0.0),
                // Exports are always in the light theme.
                ..filled(LIGHT.surface)
            }
        })
        .into()
}
