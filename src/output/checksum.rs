//! The checksum by which the program recognises its outputs: FNV-1a of 64 bits. It shows whether a file was changed; it keeps nothing
//! secret and proves nothing about who wrote it.

/// How many hexadecimal digits a checksum has.
pub(super) const DIGITS: usize = 16;

/// The checksum of bytes, in hexadecimal digits.
pub(super) fn checksum(bytes: &[u8]) -> String {
    let mut sum = Checksum::default();
    sum.add(bytes);

    sum.digits()
}

/// A checksum that is computed piece by piece.
#[derive(Debug)]
pub(super) struct Checksum(u64);

impl Default for Checksum {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Checksum {
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |sum, byte| {
            (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    }

    pub(super) fn digits(&self) -> String {
        format!("{:0DIGITS$x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the table of test vectors that the authors of FNV publish.
    #[test]
    fn checksums_are_those_of_the_published_function() {
        assert_eq!(checksum(b""), "cbf29ce484222325");
        assert_eq!(checksum(b"a"), "af63dc4c8601ec8c");
        assert_eq!(checksum(b"foobar"), "85944171f73967e8");
    }
}
