package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of agreements, in order of precedence. */
public sealed interface AgreementRefusal extends InsatsRefusal {

    /** An agreement is about money that a § has granted. */
    record NothingToAgreeOn() implements AgreementRefusal {}

    /** The text is empty. */
    @Beside("body")
    record AgreementTextMissing() implements AgreementRefusal {}

    /** The text is longer than its place. */
    @Beside("body")
    record AgreementTextTooLong(int most) implements AgreementRefusal {}

    /** A word in braces that nothing stands for. */
    @Beside("body")
    record PlaceholderUnknown(String word) implements AgreementRefusal {}

    /** What is signed stays as it is: a new one is drawn up. */
    record AgreementIsSigned() implements AgreementRefusal {}

    /** Who has signed must be told. */
    @Beside("signedBy")
    record SignersMissing() implements AgreementRefusal {}

    /** The names do not fit. */
    @Beside("signedBy")
    record SignersTooLong(int most) implements AgreementRefusal {}

    /** When it was signed must be told. */
    @Beside("signedOn")
    record SigningDayMissing() implements AgreementRefusal {}

    /** Nothing is signed tomorrow. */
    @Beside("signedOn")
    record SignedInTheFuture(LocalDate today) implements AgreementRefusal {}

    /** Nothing is signed before the board has decided. */
    @Beside("signedOn")
    record SignedBeforeDecision(LocalDate decided) implements AgreementRefusal {}
}
