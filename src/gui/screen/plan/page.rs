//! Lays out Plan: lists and detail beside each other, and the actions under them where there is space.

use super::{FormExtent, Message, PlanList, State};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::screen::maybe;
use crate::gui::theme::space;

use iced::widget::{column, container, responsive};
use iced::{Fill, Length};

/// Width of the lists at the reference size.
const LISTS: f32 = 620.0;
/// Width from which the lists have their full width.
const ROOMY: f32 = 1190.0;
/// Heights of the lists and of the detail under them, in a small window.
const SMALL_LISTS: f32 = 300.0;
const SMALL_DETAIL: f32 = 440.0;
/// Height that the lists and the detail take at least, where actions stand below.
const UPPER: f32 = 442.0;

/// Whether the actions have space under the lists.
pub(super) fn has_space(env: Env<'_>) -> bool {
    env.size.height >= 660.0 && env.size.width >= 1100.0
}

impl State {
    pub(crate) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let gap = if env.is_compact() {
            space::XS
        } else {
            space::S
        };

        if env.is_small() {
            let lists = container(self.lists(context)).height(SMALL_LISTS);
            let detail = container(self.detail(context)).height(SMALL_DETAIL);
            let both = column![lists.width(Fill), detail.width(Fill)].spacing(gap);

            return column![self.head(context), env.ui.scroll(both).height(Fill)]
                .spacing(gap)
                .padding([gap, space::S])
                .into();
        }

        let body = responsive(move |size| {
            let lists = container(self.lists(context)).height(Fill);
            let detail = container(self.detail(context)).height(Fill).width(Fill);
            let lists = if env.is_wide() {
                lists.width(Length::FillPortion(1))
            } else if size.width < ROOMY {
                lists.width(Length::FillPortion(if size.width < 1000.0 {
                    5
                } else {
                    10
                }))
            } else {
                lists.width(LISTS)
            };
            let detail = if env.is_wide() || size.width >= ROOMY {
                detail
            } else {
                let share = if size.width < 1000.0 { 6 } else { 9 };

                detail.width(Length::FillPortion(share))
            };
            let upper = env
                .ui
                .row([lists.into(), detail.into()])
                .spacing(space::S)
                .align_y(iced::Top)
                .height(Fill);
            // All fields of an action need the whole height.
            let has_actions = has_space(env) && self.extent == FormExtent::First;
            let actions = maybe(has_actions, || {
                let left = size.height - UPPER - space::S;
                let height = if env.is_wide() {
                    left.max(size.height * 0.38)
                } else {
                    left
                };

                container(self.actions(context))
                    .height(height.max(120.0))
                    .into()
            });

            column![upper, actions].spacing(space::S).into()
        });
        let head = self.head(context);
        let padding = [gap, if env.is_slim() { space::S } else { 20.0 }];

        column![head, container(body).height(Fill)]
            .spacing(gap)
            .padding(padding)
            .into()
    }

    /// The title, how the rank is worked out, and how much of all targets is reached.
    fn head<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let formula = match self.rank {
            crate::results::Rank::Priority => env.text("plan-formula"),
            crate::results::Rank::ValueForEffort => env.text("plan-formula-effort"),
        };
        let reached = context.results().to_target().map(|percent| {
            let percent = env.locale.percent(percent);
            let words = env.format("plan-reached", &[("percent", percent.into())]);

            ui.small_strong(words).into()
        });
        let formula = maybe(
            !env.is_slim() && self.list(context) == PlanList::Gaps,
            || ui.aside(formula).into(),
        );
        let items = [
            Some(ui.title(env.text("plan-title")).into()),
            formula,
            Some(ui.gap()),
            reached,
        ];

        ui.row(items.into_iter().flatten())
            .spacing(space::M)
            .height(if env.is_compact() && !ui.is_rtl() {
                34
            } else {
                40
            })
            .into()
    }
}
