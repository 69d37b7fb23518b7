//! Tags of languages as BCP 47 has them: which are well-formed, and which name one language.

/// The languages with two letters (ISO 639-1).
const TWO_LETTERS: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa \
    ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr \
    ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl \
    ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk \
    ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Whether a text is the tag of a language: two letters that ISO 639 knows, or three; then a script, a region and variants, as in
/// `ar`, `pt-BR`, `zh-Hans-CN`.
pub fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_language = match language.len() {
        2 => TWO_LETTERS.split(' ').any(|known| known == language),
        3 => letters(&language),
        _ => false,
    };
    let is_region = |part: &str| {
        part.len() == 2 && letters(part)
            || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_variant = |part: &str| {
        let starts_with_digit = part.starts_with(|c: char| c.is_ascii_digit());

        part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ((5..=8).contains(&part.len()) || part.len() == 4 && starts_with_digit)
    };

    parts.next_if(|part| part.len() == 4 && letters(part));
    parts.next_if(|part| is_region(part));

    is_language && parts.all(is_variant)
}

/// Whether two tags name the same language, as `fr` and `fr-CA` do.
pub(crate) fn is_same_language(one: &str, other: &str) -> bool {
    let primary = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };

    primary(one) == primary(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_a_known_language_with_script_region_and_variants() {
        for tag in [
            "ar",
            "EN",
            "pt-BR",
            "zh-Hans-CN",
            "es-419",
            "ca-valencia",
            "ber",
            "de-1996",
        ] {
            assert!(is_tag(tag), "{tag}");
        }

        for tag in [
            "",
            "Arabic",
            "xx-nonsense",
            "xx",
            "v2",
            "10",
            "draft",
            "fr_CA",
            "fr-",
            "en-US-US",
            "fr ",
        ] {
            assert!(!is_tag(tag), "{tag}");
        }
    }

    #[test]
    fn tags_of_one_language_differ_by_what_follows_it() {
        assert!(is_same_language("fr", "FR-ca"));
        assert!(!is_same_language("fr", "fry"));
    }
}
