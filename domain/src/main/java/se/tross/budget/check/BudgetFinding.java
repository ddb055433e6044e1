package se.tross.budget.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import se.tross.shared.refusal.Refusal;

/**
 * Something that the self-check of a budget version found, with its place. A finding is mended, or signed away with a
 * reason; the signature holds for the very same finding only, numbers included.
 */
public sealed interface BudgetFinding extends Refusal
        permits LineFinding, AmountFinding, ContributionFinding, EquityFinding, TextFinding {

    /** A warning, unless the finding says otherwise. */
    default Severity severity() {
        return Severity.WARNING;
    }

    /** Where it stands. */
    default FindingPlace place() {
        return FindingPlace.of(field());
    }

    @Override
    default String key() {
        return "budget.finding." + getClass().getSimpleName();
    }

    /** The same for the same finding in the same place with the same numbers, and for no other. */
    default String fingerprint() {
        String whole = key() + "|" + field() + "|" + Arrays.deepToString(args());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
