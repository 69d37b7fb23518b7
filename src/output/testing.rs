//! Assessments for the tests of the outputs: the sample, and one with a secret in every field that some audience must not see.

use crate::assessment::{
    Action, Assessment, AssessmentId, Attendance, Breakout, Contribution, Dissent, Edit,
    ElementPart, Evidence, Form, FormOf, Grade, Initiative, InitiativeKind, Institution, ItemId,
    Means, Outcome, Participant, Passage, Presence, Profile, Relation, Return, Role, RoundMark,
    RoundSecret, Signature, Voice, Vote, VotingMethod, WriterId,
};
use crate::questionnaire::{Level, QuestionId};
use crate::results::Results;
use crate::sample;

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use std::sync::Arc;

/// The secrets, each a word that occurs nowhere else.
pub(super) mod secrets {
    /// The name of a participant.
    pub(crate) const NAME: &str = "Zqname Zqfamily";
    /// The participant's organisation.
    pub(crate) const INSTITUTION: &str = "Zqinstitution";
    /// The short name of the institution, and what it was called before.
    pub(crate) const SHORT: &str = "Zqabbr";
    pub(crate) const FORMER: &str = "Zqonce";
    /// Of the institution: sector, mandate, contact office.
    pub(crate) const SECTOR: &str = "Zqsector";
    pub(crate) const MANDATE: &str = "Zqmandate";
    pub(crate) const CONTACT: &str = "Zqcontact";
    /// Of the participant: honorific and post.
    pub(crate) const HONORIFIC: &str = "Zqhonour";
    pub(crate) const POST: &str = "Zqpost";
    /// An initiative of grade B that is not restricted: title, money, document.
    pub(crate) const INITIATIVE: &str = "Zqinitiative";
    pub(crate) const MONEY: &str = "Zqmoney";
    pub(crate) const DOCUMENT: &str = "Zqdocument";
    /// A restricted initiative of grade A: the same, and what it shows of a relation.
    pub(crate) const QUIET: &str = "Zqquiet";
    pub(crate) const QUIET_MONEY: &str = "Zqquietmoney";
    pub(crate) const QUIET_DOCUMENT: &str = "Zqquietdocument";
    pub(crate) const QUIET_SHOWN: &str = "Zqquietshown";
    /// What shows a relation.
    pub(crate) const SHOWN: &str = "Zqshown";
    /// Texts of a contribution that nobody has cited, and what was read of its form.
    pub(crate) const BROUGHT: [&str; 6] = [
        "Zqhave",
        "Zqpaper",
        "Zqknows",
        "Zqbroughtstrength",
        "Zqbroughtgap",
        "Zqbroughtnote",
    ];
    pub(crate) const DIGEST: &str = "Zqdigest";
    /// The breakout of the participant, and the year in which the participant was ticked as here.
    pub(crate) const ROOM: &str = "Zqroom";
    pub(crate) const HERE: &str = "2041";
    /// A person who is no participant and brings evidence.
    pub(crate) const STRANGER: &str = "Zqstranger";
    /// The facilitator's note: in the delegation's own edition, if somebody asks for it.
    pub(crate) const NOTE: &str = "Zqnote";
    /// Restricted evidence of grade A: its title and its source.
    pub(crate) const RESTRICTED: &str = "Zqrestricted";
    pub(crate) const RESTRICTED_SOURCE: &str = "Zqrestrictedsource";
    /// Evidence that is not restricted, of grade B.
    pub(crate) const SEEN: &str = "Zqseen";
    /// Dissent, strengths, gaps, a reason.
    pub(crate) const DISSENT: &str = "Zqdissent";
    pub(crate) const STRENGTH: &str = "Zqstrength";
    pub(crate) const GAP: &str = "Zqgap";
    pub(crate) const REASON: &str = "Zqreason for not asking";
    /// Why a round is void.
    pub(crate) const VOID: &str = "Zqvoid";
    /// Of an action: partners, first step, indicator, support.
    pub(crate) const PARTNERS: &str = "Zqhelpers";
    pub(crate) const FIRST: &str = "Zqfirststep";
    pub(crate) const INDICATOR: &str = "Zqindicator";
    pub(crate) const SUPPORT: &str = "Zqsupport";
    /// A note and evidence of the earlier assessment.
    pub(crate) const EARLIER: &str = "Zqearlier";
    /// The computer on which it was edited.
    pub(crate) const COMPUTER: &str = "Zqcomputer";
    /// The secrets that the delegation may see and partners may not.
    pub(crate) const INSIDE: [&str; 12] = [
        NAME,
        STRANGER,
        RESTRICTED,
        RESTRICTED_SOURCE,
        ROOM,
        HERE,
        HONORIFIC,
        POST,
        QUIET,
        QUIET_MONEY,
        QUIET_DOCUMENT,
        QUIET_SHOWN,
    ];
    /// The secrets that partners may see and the public may not.
    pub(crate) const BEHIND: [&str; 19] = [
        INSTITUTION,
        SHORT,
        SECTOR,
        MANDATE,
        CONTACT,
        INITIATIVE,
        MONEY,
        DOCUMENT,
        SHOWN,
        SEEN,
        DISSENT,
        STRENGTH,
        GAP,
        REASON,
        VOID,
        PARTNERS,
        FIRST,
        INDICATOR,
        SUPPORT,
    ];
    /// The secrets that no audience may see.
    pub(crate) const NEVER: [&str; 6] = [
        EARLIER,
        COMPUTER,
        FORMER,
        DIGEST,
        "31415926-0000",
        "27182818",
    ];
}

pub(super) fn by() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(0x3141_5926_0000_0000_0000_0000_0000_0001)),
        computer: secrets::COMPUTER,
        at: "2011-11-11T11:11:11Z".parse::<Timestamp>().unwrap(),
    }
}

pub(super) fn sample() -> Assessment {
    sample::assessment(by(), AssessmentId(Uuid::from_u128(7))).unwrap()
}

/// The sample before anything was brought.
pub(super) fn before_homework() -> Assessment {
    sample::before_homework(by(), AssessmentId(Uuid::from_u128(7)))
}

pub(super) fn results_of(assessment: &Assessment) -> Results {
    Results::new(assessment)
}

/// The sample with secrets in it. Identifiers of items begin with 27182818.
pub(super) fn planted() -> Assessment {
    let mut assessment = sample();
    let mut next = 0x2718_2818_0000_0000_0000_0000_0000_0000_u128;
    let mut id = || {
        next += 1;
        ItemId(Uuid::from_u128(next))
    };
    let question = |id: &str| QuestionId::from(id);
    let dissent = |brings: &str| Dissent {
        group: Some("operators".to_owned()),
        words: format!("{}, says {}", secrets::DISSENT, secrets::NAME),
        brings: brings.to_owned(),
        due: Some(date(2026, 9, 1)),
        level: Some(Level(4)),
    };
    let evidence = |title: &str, source: &str, grade, restricted| Evidence {
        title: title.to_owned(),
        source: source.to_owned(),
        date: None,
        grade,
        restricted,
        ..Evidence::new("", Grade::D)
    };
    let write = |passage, words: &str| Edit::Write {
        question: question("NS01"),
        passage,
        words: words.to_owned(),
    };
    let person = id();
    let institution = id();
    let edits = vec![
        Edit::PutInstitution {
            id: institution,
            institution: Box::new(Institution {
                name: secrets::INSTITUTION.to_owned(),
                short: secrets::SHORT.to_owned(),
                group: Some("operators".to_owned()),
                former: vec![secrets::FORMER.to_owned()],
                sector: secrets::SECTOR.to_owned(),
                mandate: secrets::MANDATE.to_owned(),
                contact: secrets::CONTACT.to_owned(),
                parts: [("incident".to_owned(), ElementPart::Supports)].into(),
                ..Institution::default()
            }),
        },
        Edit::PutParticipant {
            id: person,
            participant: Participant {
                name: secrets::NAME.to_owned(),
                // Under a former name: what is written has the present one.
                organisation: secrets::FORMER.to_owned(),
                group: Some("operators".to_owned()),
                role: Role::Facilitator,
                honorific: secrets::HONORIFIC.to_owned(),
                post: secrets::POST.to_owned(),
                ..Participant::default()
            },
        },
        Edit::PutBreakout {
            id: id(),
            breakout: Breakout {
                name: secrets::ROOM.to_owned(),
                members: [person].into(),
                ..Breakout::default()
            },
        },
        Edit::PutAttendance {
            id: id(),
            attendance: Attendance {
                participant: person,
                presence: Presence::Here,
                room: None,
                at: format!("{}-06-09T12:00:00Z", secrets::HERE)
                    .parse()
                    .unwrap(),
            },
        },
        write(
            Passage::Strengths,
            &format!("{} of {}", secrets::STRENGTH, secrets::NAME.to_uppercase()),
        ),
        write(
            Passage::Gaps,
            &format!("{}: {} is alone", secrets::GAP, secrets::NAME),
        ),
        write(Passage::Note, secrets::NOTE),
        Edit::PutEvidence {
            question: question("NS01"),
            id: id(),
            evidence: evidence(
                secrets::RESTRICTED,
                secrets::RESTRICTED_SOURCE,
                Grade::A,
                true,
            ),
        },
        Edit::PutEvidence {
            question: question("NS01"),
            id: id(),
            evidence: evidence(secrets::SEEN, secrets::NAME, Grade::B, false),
        },
        Edit::PutDissent {
            question: question("NS01"),
            id: id(),
            dissent: dissent(&format!("{} (phone)", secrets::NAME.to_lowercase())),
        },
        Edit::PutDissent {
            question: question("NS02"),
            id: id(),
            dissent: dissent(secrets::STRANGER),
        },
        Edit::Record {
            question: question("NS03"),
            outcome: Outcome::NotApplicable {
                reason: secrets::REASON.to_owned(),
            },
        },
        Edit::PutAction {
            id: id(),
            action: Action {
                title: format!("=An action that looks like a formula, by {}", secrets::NAME),
                lead: format!("The lead, {}", secrets::NAME),
                partners: secrets::PARTNERS.to_owned(),
                first_step: secrets::FIRST.to_owned(),
                indicator: secrets::INDICATOR.to_owned(),
                support: secrets::SUPPORT.to_owned(),
                ..Action::default()
            },
        },
    ];

    for edit in edits {
        assessment.apply(edit, by()).unwrap();
    }

    for edit in brought(institution, id) {
        assessment.apply(edit, by()).unwrap();
    }

    void_round(&mut assessment);
    let mut baseline = assessment.baseline().unwrap().clone();
    let earlier = baseline.notes.entry(question("NS01")).or_default();
    earlier.note = secrets::EARLIER.to_owned();
    earlier.evidence = vec![evidence(secrets::EARLIER, "", Grade::A, false)];
    assessment
        .apply(Edit::LayBaseline(Some(Arc::new(baseline))), by())
        .unwrap();

    assessment
}

/// Initiatives, relations and homework of an institution, with a secret in each field.
fn brought(institution: ItemId, mut id: impl FnMut() -> ItemId) -> Vec<Edit> {
    let text = |words: &str| words.to_owned();
    let question = QuestionId::from("IM01");
    let initiative = |[title, money, document]: [&str; 3], grade, restricted| Initiative {
        institutions: [institution].into(),
        money: text(money),
        document: text(document),
        grade,
        restricted,
        questions: [question.clone()].into(),
        ..Initiative::new(title, InitiativeKind::Programme)
    };
    let open = [secrets::INITIATIVE, secrets::MONEY, secrets::DOCUMENT];
    let quiet = [
        secrets::QUIET,
        secrets::QUIET_MONEY,
        secrets::QUIET_DOCUMENT,
    ];
    let (first, second, form) = (id(), id(), id());
    let other = Institution::id_of("CSIRT-AV");
    let relation = |means, shown: &str, initiative| Relation {
        shown_by: text(shown),
        initiative,
        source: Some(institution),
        ..Relation::new(institution, other, means)
    };
    let [have, paper, knows, strengths, gaps, note] = secrets::BROUGHT;

    vec![
        Edit::PutInitiative {
            id: first,
            initiative: Box::new(initiative(open, Grade::B, false)),
        },
        Edit::PutInitiative {
            id: second,
            initiative: Box::new(initiative(quiet, Grade::A, true)),
        },
        Edit::PutRelation {
            id: id(),
            relation: relation(Means::Law, secrets::SHOWN, Some(first)),
        },
        Edit::PutRelation {
            id: id(),
            relation: relation(Means::Exercise, secrets::QUIET_SHOWN, Some(second)),
        },
        Edit::PutForm {
            id: form,
            form: Form {
                of: FormOf::Institution(institution),
                language: text("en"),
                written: None,
                returned: Some(Return {
                    at: by().at,
                    version: 1,
                    digest: text(secrets::DIGEST),
                    answered: 1,
                    asked: 1,
                }),
            },
        },
        Edit::PutContribution {
            id: Contribution::id_of(form, &question),
            question,
            contribution: Box::new(Contribution {
                have: text(have),
                document: text(paper),
                who_knows: text(knows),
                may_be_shown: true,
                strengths: text(strengths),
                gaps: text(gaps),
                note: text(note),
                ..Contribution::new(form, Some(institution))
            }),
        },
    ]
}

/// A round of seven views that is void for a reason that names somebody.
fn void_round(assessment: &mut Assessment) {
    let question = QuestionId::from("CC13");
    let id = ItemId(Uuid::from_u128(0x2718_2818_0000_0000_0000_0000_0000_eeee));
    let vote = Edit::CastVote {
        question: question.clone(),
        id,
        group: "operators".to_owned(),
        vote: Vote::Level(Level(4)),
    };
    let begin = Edit::OpenRound {
        question: question.clone(),
        id,
        way: VotingMethod::Sealed,
        voice: Voice::Person,
        reason: String::new(),
        secret: RoundSecret::default(),
    };
    let end = [
        Edit::Reveal {
            question: question.clone(),
            id,
        },
        Edit::MarkRound {
            question,
            id,
            mark: Some(RoundMark::Void {
                reason: format!("{}, says {}", secrets::VOID, secrets::NAME),
            }),
        },
    ];

    for edit in [begin].into_iter().chain(vec![vote; 7]).chain(end) {
        assessment.apply(edit, by()).unwrap();
    }
}

/// The same with a sealed round in which one group has voted 4 and nobody else has voted.
pub(super) fn with_sealed_round() -> Assessment {
    let mut assessment = planted();
    let id = ItemId(Uuid::from_u128(0x2718_2818_0000_0000_0000_0000_0000_ffff));
    let question = QuestionId::from("CC13");
    let begin = Edit::OpenRound {
        question: question.clone(),
        id,
        way: VotingMethod::Sealed,
        secret: RoundSecret::default(),
        voice: crate::assessment::Voice::default(),
        reason: String::new(),
    };
    assessment.apply(begin, by()).unwrap();

    for _ in 0..7 {
        let vote = Edit::CastVote {
            question: question.clone(),
            id,
            group: "operators".to_owned(),
            vote: Vote::Level(Level(4)),
        };
        assessment.apply(vote, by()).unwrap();
    }

    assessment
}

pub(super) const PROFILES: [Profile; 3] = Profile::ALL;

/// Whether the name of a file or a part has this extension, in lower case.
pub(super) fn ends_in(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, own)| own == ending)
}
