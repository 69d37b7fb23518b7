//! The views of an open round as they lie in a file: one block of a fixed size, encrypted with XChaCha20-Poly1305 (RFC 8439, with the
//! nonce of 24 bytes of draft-irtf-cfrg-xchacha) under a key that only the computer has which opened the round.
//!
//! What is encrypted has the same length for every round of a questionnaire: for each group that is known its identifier, the counts, and its last view. Each encryption draws a new nonce, so that two of the same views differ.

use crate::assessment::{Assessment, Counts, ItemId, OpenViews, RoundSecret, SealedViews, Vote};
use crate::questionnaire::Level;
use crate::store::format::EncodeError;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use compact_str::CompactString;

use std::collections::BTreeMap;

const NONCE_BYTES: usize = 24;

/// Views that are no level stand behind the levels, in this order.
const OTHERS: [Vote; 3] = [Vote::DontKnow, Vote::NotApplicable, Vote::Abstain];

/// No view of a group is the last.
const NONE: u8 = 0;

/// Encrypts the views of a round.
///
/// # Errors
/// If the system gives no random numbers.
pub(super) fn encrypt(
    views: &OpenViews,
    round: ItemId,
    assessment: &Assessment,
) -> Result<Vec<u8>, EncodeError> {
    let mut nonce = [0; NONCE_BYTES];
    getrandom::fill(&mut nonce).map_err(|_| EncodeError::NoRandomNumbers)?;
    let payload = Payload {
        msg: &plain(views, assessment),
        aad: &context(round, assessment),
    };
    let encrypted = cipher(&views.secret)
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| EncodeError::ReadBack)?;

    Ok([&nonce[..], &encrypted].concat())
}

/// Decrypts the views of a round; `None` if the key is that of another round, or the block is damaged.
pub(crate) fn decrypt(
    block: &[u8],
    secret: &RoundSecret,
    round: ItemId,
    assessment: &Assessment,
) -> Option<OpenViews> {
    let (nonce, encrypted) = block.split_first_chunk::<NONCE_BYTES>()?;
    let payload = Payload {
        msg: encrypted,
        aad: &context(round, assessment),
    };
    let plain = cipher(secret)
        .decrypt(&XNonce::from(*nonce), payload)
        .ok()?;

    views(&plain, secret, assessment)
}

/// A new secret for a round.
///
/// # Errors
/// If the system gives no random numbers.
pub fn draw() -> Result<RoundSecret, getrandom::Error> {
    let mut secret = RoundSecret::default();
    getrandom::fill(&mut secret.token)?;
    getrandom::fill(&mut secret.key)?;

    Ok(secret)
}

/// The same assessment with the views of the open rounds whose secrets are known.
pub(crate) fn open_views(
    mut assessment: Assessment,
    secret: impl Fn(ItemId) -> Option<RoundSecret>,
) -> Assessment {
    let mut opened = BTreeMap::new();

    for (round, views) in assessment.sealed_views() {
        if let SealedViews::Elsewhere(block) = views
            && let Some(secret) = secret(*round)
            && let Some(views) = decrypt(block, &secret, *round, &assessment)
        {
            opened.insert(*round, SealedViews::Here(views));
        }
    }

    assessment.sealed.extend(opened);

    assessment.with_settled_groups()
}

fn cipher(secret: &RoundSecret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(secret.key))
}

/// A block belongs to one round of one assessment.
fn context(round: ItemId, assessment: &Assessment) -> Vec<u8> {
    [
        b"rapporteur views 1".as_slice(),
        assessment.id().0.as_bytes(),
        round.0.as_bytes(),
    ]
    .concat()
}

fn plain(views: &OpenViews, assessment: &Assessment) -> Vec<u8> {
    let levels = assessment.questionnaire().scale().len();
    let none = Counts::none(levels);
    let mut plain = Vec::new();

    for group in assessment.known_group_ids() {
        let counts = views.votes.get(group).unwrap_or(&none);
        // Somebody else may add a group to the file while the round is open.
        let length = u16::try_from(group.len()).unwrap_or(u16::MAX);
        plain.extend(length.to_le_bytes());
        plain.extend(&group.as_bytes()[..length.into()]);

        for vote in votes(levels) {
            // No count is above `VOTES_LIMIT`.
            let count = u16::try_from(counts.of(vote)).unwrap_or(u16::MAX);
            plain.extend(count.to_le_bytes());
        }

        let last = views.last.get(group);
        let last = last.and_then(|last| votes(levels).position(|vote| vote == *last));
        plain.push(last.map_or(NONE, |position| position as u8 + 1));
    }

    plain
}

fn views(plain: &[u8], secret: &RoundSecret, assessment: &Assessment) -> Option<OpenViews> {
    let levels = assessment.questionnaire().scale().len();
    let row = (levels + OTHERS.len()) * 2 + 1;

    let mut views = OpenViews {
        secret: *secret,
        ..OpenViews::default()
    };

    let mut rest = plain;

    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let (group, after) = after.split_at_checked(u16::from_le_bytes(*length).into())?;
        let (row, after) = after.split_at_checked(row)?;
        let group = str::from_utf8(group).ok()?;
        let (last, counts) = row.split_last()?;
        rest = after;
        let mut of_group = Counts::none(levels);

        for (vote, count) in votes(levels).zip(counts.chunks(2)) {
            *of_group.of_mut(vote)? = u16::from_le_bytes(count.try_into().ok()?).into();
        }

        if of_group.cast() > 0 {
            *views.votes.of_mut(group, levels) = of_group;
        }

        if *last != NONE {
            let last = votes(levels).nth(usize::from(*last) - 1)?;
            views.last.insert(CompactString::from(group), last);
        }
    }

    if !rest.is_empty() {
        return None;
    }

    assessment.may_be_votes(&views.votes).ok()?;

    Some(views)
}

/// Every view that can be given on a scale.
fn votes(levels: usize) -> impl Iterator<Item = Vote> {
    (0..levels)
        .map(|level| Vote::Level(Level::at(level)))
        .chain(OTHERS)
}
