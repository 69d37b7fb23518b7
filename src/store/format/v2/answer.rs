//! The fields of an answer as format 2 has them: each stands once, with its form and with how it is read and written.

use crate::assessment as domain;
use crate::questionnaire::unique_map::UniqueMap;
use crate::store::format::text::FileText;
use crate::store::format::v2::country::{ContributionV2, contribution};
use crate::store::format::v2::decoder::{Decoder, evidence, importance, round_mark, seconds, text};
use crate::store::format::v2::encoder::Encoder;
use crate::store::format::v2::{
    AskedV2, DissentV2, EffortV2, EvidenceV2, Number, OutcomeV2, RegisterV2, ReviewV2, RoundMarkV2,
    RoundV2, TargetV2,
};
use crate::store::format::{EncodeError, ReadError};

use serde::Deserialize;
use uuid::Uuid;

type ItemsV2<T> = UniqueMap<Uuid, RegisterV2<Option<T>>>;

/// Makes the answer of the file from its fields, in the order in which they are written: the form of each, whether it is one
/// `register` or `items`, and how a value is read and written.
macro_rules! answer {
    ($($field:ident: $form:ty, $kind:ident($read:expr, $write:expr);)+) => {
        #[derive(Debug, Default, Deserialize)]
        #[serde(rename = "Answer", deny_unknown_fields)]
        pub(super) struct AnswerV2 {
            $(#[serde(default)] $field: $form,)+
        }

        impl Decoder<'_> {
            pub(super) fn answer(
                self,
                question: &str,
                answer: AnswerV2,
            ) -> Result<domain::Answer, ReadError> {
                Ok(domain::Answer {
                    $($field: {
                        let read = $read;

                        self.$kind(question, answer.$field, |form| read(self, form))?
                    },)+
                })
            }
        }

        impl Encoder {
            pub(super) fn answer(&mut self, answer: &domain::Answer) -> Result<(), EncodeError> {
                $(self.$kind(stringify!($field), &answer.$field, $write)?;)+

                Ok(())
            }
        }
    };
}

answer! {
    outcome: RegisterV2<OutcomeV2>, register(Decoder::outcome, OutcomeV2::from);
    consent: RegisterV2<Option<Number>>, register(
        |decoder: Decoder<'_>, level: Option<Number>| level.map(|level| decoder.level(level)).transpose(),
        |level| level.map(|level| Number::from(level.0))
    );
    strengths: RegisterV2<FileText>, register(|_, words| text(words), FileText::from);
    gaps: RegisterV2<FileText>, register(|_, words| text(words), FileText::from);
    note: RegisterV2<FileText>, register(|_, words| text(words), FileText::from);
    review: RegisterV2<ReviewV2>, register(
        |_, review: ReviewV2| Ok(review.into()),
        |review| ReviewV2::from(*review)
    );
    evidence: ItemsV2<EvidenceV2>, items(|_, item| evidence(item), EvidenceV2::from);
    brought: ItemsV2<ContributionV2>, items(|_, item| contribution(item), ContributionV2::from);
    dissents: ItemsV2<DissentV2>, items(Decoder::dissent, DissentV2::from);
    asked: ItemsV2<AskedV2>, items(Decoder::asked, AskedV2::from);
    rounds: ItemsV2<RoundV2>, items(Decoder::round, RoundV2::from);
    round_marks: ItemsV2<RoundMarkV2>, items(|_, mark| round_mark(mark), RoundMarkV2::from);
    spent: RegisterV2<Number>, register(|_, spent| seconds(spent), |spent| Number::from(*spent));
    target: RegisterV2<Option<TargetV2>>, register(
        Decoder::target,
        |target| target.map(TargetV2::from)
    );
    importance: RegisterV2<Option<u8>>, register(
        |_, number: Option<u8>| Ok(number.map(importance).transpose()?),
        |importance| importance.map(domain::Importance::number)
    );
    effort: RegisterV2<Option<EffortV2>>, register(
        |_, effort: Option<EffortV2>| Ok(effort.map(Into::into)),
        |effort| effort.map(EffortV2::from)
    );
}
