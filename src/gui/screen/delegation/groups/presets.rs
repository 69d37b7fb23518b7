//! Sets of stakeholder groups to begin with: as in the questionnaire, for a small delegation, for a large one; and what one of them
//! would change.

use crate::assessment::{Edit, Regrouping, WantedGroup};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::sheet::FormSheet;
use crate::gui::screen::delegation::{self, groups};
use crate::gui::theme::space;

use iced::Fill;
use iced::widget::{Column, column, container};

/// A set of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// Those of the questionnaire, under its names.
    Questionnaire,
    /// Three groups.
    Small,
    /// Fourteen groups.
    Large,
}

/// A group of a set.
struct PresetGroup {
    id: &'static str,
    /// Message keys of its name and its short name.
    words: [&'static str; 2],
    /// The groups of other sets whose people it takes when they go out of use.
    takes: &'static [&'static str],
}

const SMALL: &[PresetGroup] = &[
    PresetGroup {
        id: "government",
        words: ["group-government", "group-government-short"],
        takes: &[
            "ministries",
            "regulator",
            "response-team",
            "police-judiciary",
            "lead-agency",
            "other-ministries",
            "police-prosecution",
            "judiciary",
            "defence-intelligence",
        ],
    },
    PresetGroup {
        id: "private-sector",
        words: ["group-private-sector", "group-private-sector-short"],
        takes: &["operators", "telecom-internet", "finance", "other-industry"],
    },
    PresetGroup {
        id: "academia-civil-society",
        words: [
            "group-academia-civil-society",
            "group-academia-civil-society-short",
        ],
        takes: &["academia", "civil-society"],
    },
];

const LARGE: &[PresetGroup] = &[
    PresetGroup {
        id: "lead-agency",
        words: ["group-lead-agency", "group-lead-agency-short"],
        takes: &[],
    },
    PresetGroup {
        id: "other-ministries",
        words: ["group-other-ministries", "group-other-ministries-short"],
        takes: &["ministries"],
    },
    PresetGroup {
        id: "regulator",
        words: ["group-regulator", "group-regulator-short"],
        takes: &[],
    },
    PresetGroup {
        id: "response-team",
        words: ["group-response-team", "group-response-team-short"],
        takes: &[],
    },
    PresetGroup {
        id: "police-prosecution",
        words: ["group-police-prosecution", "group-police-prosecution-short"],
        takes: &["police-judiciary"],
    },
    PresetGroup {
        id: "judiciary",
        words: ["group-judiciary", "group-judiciary-short"],
        takes: &[],
    },
    PresetGroup {
        id: "defence-intelligence",
        words: [
            "group-defence-intelligence",
            "group-defence-intelligence-short",
        ],
        takes: &[],
    },
    PresetGroup {
        id: "operators",
        words: ["group-operators", "group-operators-short"],
        takes: &[],
    },
    PresetGroup {
        id: "telecom-internet",
        words: ["group-telecom-internet", "group-telecom-internet-short"],
        takes: &[],
    },
    PresetGroup {
        id: "finance",
        words: ["group-finance", "group-finance-short"],
        takes: &[],
    },
    PresetGroup {
        id: "other-industry",
        words: ["group-other-industry", "group-other-industry-short"],
        takes: &["private-sector"],
    },
    PresetGroup {
        id: "academia",
        words: ["group-academia", "group-academia-short"],
        takes: &["academia-civil-society"],
    },
    PresetGroup {
        id: "civil-society",
        words: ["group-civil-society", "group-civil-society-short"],
        takes: &[],
    },
    PresetGroup {
        id: "international-partner",
        words: [
            "group-international-partner",
            "group-international-partner-short",
        ],
        takes: &[],
    },
];

/// Which groups of the two sets a group of the national questionnaire takes.
const ASKED: &[(&str, &[&str])] = &[
    (
        "ministries",
        &["lead-agency", "other-ministries", "government"],
    ),
    ("police-judiciary", &["police-prosecution", "judiciary"]),
    (
        "operators",
        &[
            "telecom-internet",
            "finance",
            "other-industry",
            "private-sector",
        ],
    ),
    ("academia-civil-society", &["academia", "civil-society"]),
];

impl Preset {
    /// All sets, in the order of the panel.
    pub(super) const ALL: [Self; 3] = [Self::Questionnaire, Self::Small, Self::Large];

    /// Message key of its title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Questionnaire => "groups-of-questionnaire",
            Self::Small => "groups-small",
            Self::Large => "groups-large",
        }
    }

    /// Its groups in one line.
    pub(super) fn about(self, context: Context<'_>) -> String {
        let names = self.names(context);

        match names.as_slice() {
            [first, second, third, rest @ ..] if !rest.is_empty() => {
                let shown = context.env.locale.list([first, second, third]);

                context.env.format(
                    "groups-and-more",
                    &[("names", shown.into()), ("count", rest.len().into())],
                )
            }
            names => context.env.locale.list(names),
        }
    }

    /// The names of its groups in the language of the window.
    fn names(self, context: Context<'_>) -> Vec<String> {
        let asked = context.questionnaire().asked_groups();
        let of_set = |set: &[PresetGroup]| -> Vec<String> {
            let names = set.iter().map(|group| context.env.text(group.words[0]));

            names.collect()
        };

        match self {
            Self::Questionnaire => asked.iter().map(|group| group.name.clone()).collect(),
            Self::Small => of_set(SMALL),
            Self::Large => of_set(LARGE),
        }
    }

    fn wanted(self, context: Context<'_>) -> Vec<WantedGroup> {
        let asked = context.questionnaire().asked_groups();
        let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        let of_set = |set: &[PresetGroup]| -> Vec<WantedGroup> {
            let wanted = set.iter().map(|group| {
                let [name, short] = group.words.map(|key| context.env.text(key));
                // A name that the questionnaire gives follows the language of the window.
                let is_asked = asked
                    .iter()
                    .any(|asked| asked.id == group.id && asked.name == name);
                let (name, short) = if is_asked {
                    (String::new(), String::new())
                } else {
                    (name, short)
                };

                WantedGroup {
                    id: group.id.to_owned(),
                    name,
                    short,
                    takes: owned(group.takes),
                }
            });

            wanted.collect()
        };

        match self {
            Self::Questionnaire => asked
                .iter()
                .map(|group| {
                    let takes = ASKED.iter().find(|(id, _)| *id == group.id);

                    WantedGroup {
                        id: group.id.clone(),
                        name: String::new(),
                        short: String::new(),
                        takes: takes.map_or_else(Vec::new, |(_, takes)| owned(takes)),
                    }
                })
                .collect(),
            Self::Small => of_set(SMALL),
            Self::Large => of_set(LARGE),
        }
    }
}

/// What a set would change.
#[derive(Debug)]
pub(super) struct PresetPreview {
    pub(super) preset: Preset,
    /// `None` if these are the groups already.
    regrouping: Option<Regrouping>,
}

impl PresetPreview {
    pub(super) fn new(preset: Preset, context: Context<'_>) -> Self {
        Self {
            preset,
            regrouping: context.assessment().regrouping(&preset.wanted(context)),
        }
    }

    /// The edit, if it changes anything.
    pub(super) fn edit(&self) -> Option<Edit> {
        let regrouping = self.regrouping.as_ref()?;

        Some(regrouping.edit.clone())
    }

    /// The groups of the set, and a sentence about the people of each group that goes out of use.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, delegation::Message> {
        let env = context.env;
        let done = match self.regrouping {
            Some(_) => env.text("groups-take"),
            None => env.text("delegation-close"),
        };

        FormSheet {
            title: env.text(self.preset.title()),
            beside_title: None,
            remove: None,
            fields: self.changes(context).map(delegation::Message::Groups),
            done,
            on_done: delegation::Message::Groups(groups::Message::Done),
        }
        .view(env)
    }

    fn changes<'a>(&'a self, context: Context<'a>) -> Element<'a, groups::Message> {
        let env = context.env;
        let ui = env.ui;
        let names = self.preset.names(context);
        let rows = names.iter().enumerate().map(|(position, name)| {
            let number = container(ui.end(ui.caption(env.locale.count(position + 1)))).width(24);
            let name = container(ui.start(ui.small(shortened(name, 90)))).width(Fill);

            ui.row([number.into(), name.into()])
                .spacing(space::XS)
                .into()
        });
        let sentence = |words: String, icon| {
            ui.row([
                ui.icon_in(icon, 18.0, ui.palette().ink2),
                container(ui.start(ui.small(words))).width(Fill).into(),
            ])
            .spacing(space::XS)
            .align_y(iced::Top)
            .into()
        };
        let name_of = |id: &str| {
            let group = context.groups().iter().find(|group| group.id == id);
            let wanted = self.preset.wanted(context);
            let wanted = wanted.iter().find(|wanted| wanted.id == id);
            let name = wanted
                .map(|wanted| wanted.name.clone())
                .filter(|name| !name.is_empty())
                .or_else(|| group.map(|group| group.name.clone()));

            shortened(&name.unwrap_or_default(), 60)
        };
        let retired = self
            .regrouping
            .iter()
            .flat_map(|regrouping| &regrouping.retired);
        let mut sentences: Vec<Element<'a, groups::Message>> = retired
            .map(|retired| {
                let group = context.groups().iter().find(|group| group.id == retired.id);
                let from = group.map_or_else(String::new, |group| shortened(&group.name, 60));
                let count = retired.people;

                match &retired.successor {
                    Some(successor) => sentence(
                        env.format(
                            "groups-people-move",
                            &[
                                ("count", count.into()),
                                ("from", from.into()),
                                ("to", name_of(successor).into()),
                            ],
                        ),
                        Icon::ArrowRight,
                    ),
                    None => sentence(
                        env.format(
                            "groups-people-stay",
                            &[("count", count.into()), ("from", from.into())],
                        ),
                        Icon::Warning,
                    ),
                }
            })
            .collect();
        let always = match self.regrouping {
            Some(_) => "groups-views-stay",
            None => "groups-same",
        };
        sentences.push(sentence(env.text(always), Icon::Info));

        column![
            groups::under_way(context),
            Column::with_children(rows).spacing(2),
            container(ui.divider()).padding([space::XXS, 0.0]),
            Column::with_children(sentences).spacing(space::XS),
        ]
        .spacing(space::XS)
        .padding([0.0, space::XXS])
        .into()
    }
}
