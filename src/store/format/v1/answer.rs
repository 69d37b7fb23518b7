//! The fields of an answer as format 1 has them: each stands once, with its form and with how it is read and written.

use crate::assessment as domain;
use crate::questionnaire::unique_map::UniqueMap;
use crate::store::format::text::FileText;
use crate::store::format::v1::decoder::{Decoder, evidence, importance, seconds, text};
use crate::store::format::v1::encoder::Encoder;
use crate::store::format::v1::{
    DissentV1, EffortV1, EvidenceV1, Number, OutcomeV1, RegisterV1, ReviewV1, RoundV1, TargetV1,
};
use crate::store::format::{EncodeError, ReadError};

use serde::Deserialize;
use uuid::Uuid;

type ItemsV1<T> = UniqueMap<Uuid, RegisterV1<Option<T>>>;

/// Makes the answer of the file from its fields, in the order in which they are written: the form of each, whether it is one
/// `register` or `items`, and how a value is read and written.
macro_rules! answer {
    ($($field:ident: $form:ty, $kind:ident($read:expr, $write:expr);)+) => {
        #[derive(Debug, Default, Deserialize)]
        #[serde(rename = "Answer", deny_unknown_fields)]
        pub(super) struct AnswerV1 {
            $(#[serde(default)] $field: $form,)+
        }

        impl Decoder<'_> {
            pub(super) fn answer(
                self,
                question: &str,
                answer: AnswerV1,
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
    outcome: RegisterV1<OutcomeV1>, register(Decoder::outcome, OutcomeV1::from);
    strengths: RegisterV1<FileText>, register(|_, words| text(words), FileText::from);
    gaps: RegisterV1<FileText>, register(|_, words| text(words), FileText::from);
    note: RegisterV1<FileText>, register(|_, words| text(words), FileText::from);
    review: RegisterV1<ReviewV1>, register(
        |_, review: ReviewV1| Ok(review.into()),
        |review| ReviewV1::from(*review)
    );
    evidence: ItemsV1<EvidenceV1>, items(|_, item| evidence(item), EvidenceV1::from);
    dissents: ItemsV1<DissentV1>, items(Decoder::dissent, DissentV1::from);
    rounds: ItemsV1<RoundV1>, items(Decoder::round, RoundV1::from);
    spent: RegisterV1<Number>, register(|_, spent| seconds(spent), |spent| Number::from(*spent));
    target: RegisterV1<Option<TargetV1>>, register(
        Decoder::target,
        |target| target.map(TargetV1::from)
    );
    importance: RegisterV1<Option<u8>>, register(
        |_, number: Option<u8>| Ok(number.map(importance).transpose()?),
        |importance| importance.map(domain::Importance::number)
    );
    effort: RegisterV1<Option<EffortV1>>, register(
        |_, effort: Option<EffortV1>| Ok(effort.map(Into::into)),
        |effort| effort.map(EffortV1::from)
    );
}
