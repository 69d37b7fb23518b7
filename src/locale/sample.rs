//! A small Arabic for tests of what English lacks: direction and six plurals.

use super::{Digits, Language, Locale, language::Shipped};

static ARABIC: Shipped = Shipped {
    tag: "ar",
    endonym: "العربية",
    files: &[
        (
            "number",
            "number-decimal = .\n\
             number-group = ,\n\
             number-minus = −\n\
             number-plus = +\n\
             number-percent = %\n\
             number-range = { $low } إلى { $high }\n",
        ),
        (
            "date",
            "date-full = { $day } { $month } { $year }\n\
             date-time = { $hour }:{ $minute }\n\
             month-1 = يناير\n    .short = يناير\n    .also = كانون الثاني\n\
             month-2 = فبراير\n    .short = فبراير\n    .also = شباط\n\
             month-3 = مارس\n    .short = مارس\n    .also = آذار\n\
             month-4 = أبريل\n    .short = أبريل\n    .also = نيسان, ابريل\n\
             month-5 = مايو\n    .short = مايو\n    .also = أيار\n\
             month-6 = يونيو\n    .short = يونيو\n    .also = حزيران\n\
             month-7 = يوليو\n    .short = يوليو\n    .also = تموز\n\
             month-8 = أغسطس\n    .short = أغسطس\n    .also = آب\n\
             month-9 = سبتمبر\n    .short = سبتمبر\n    .also = أيلول\n\
             month-10 = أكتوبر\n    .short = أكتوبر\n    .also = تشرين الأول\n\
             month-11 = نوفمبر\n    .short = نوفمبر\n    .also = تشرين الثاني\n\
             month-12 = ديسمبر\n    .short = ديسمبر\n    .also = كانون الأول\n",
        ),
        (
            "sample",
            "sample-question = السؤال { $number } من { $total } ({ $framework })\n\
             sample-kind = { $kind ->\n    [site] موقع\n   *[other] غيره\n }\n\
             sample-days = { $count ->\n    \
                 [zero] لا أيام\n    \
                 [one] يوم واحد\n    \
                 [two] يومان\n    \
                 [few] { $count } أيام\n    \
                 [many] { $count } يومًا\n   \
                 *[other] { $count } يوم\n }\n",
        ),
    ],
};

pub(super) const LANGUAGE: Language = Language(&ARABIC);

pub(super) fn arabic() -> Locale {
    Locale::new(LANGUAGE)
}

pub(super) fn arabic_indic() -> Locale {
    Locale::with_digits(LANGUAGE, Digits::ArabicIndic)
}
