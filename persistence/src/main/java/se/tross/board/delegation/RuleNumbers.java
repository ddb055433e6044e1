package se.tross.board.delegation;

import java.util.Arrays;
import java.util.Comparator;

/** The order of numbers such as 2.1 and 2.10, in which what is a number counts as one. */
final class RuleNumbers {

    private static final int DIGITS = 12;

    static final Comparator<DelegationRule> ORDER = Comparator.comparing(
                    (DelegationRule rule) -> sortable(rule.terms().number()))
            .thenComparing(rule -> rule.validity().from());

    private RuleNumbers() {}

    /** With zeros before its numbers, so that texts can be compared. */
    private static String sortable(String number) {
        return String.join(
                ".",
                Arrays.stream(number.split("\\.", -1)).map(RuleNumbers::padded).toList());
    }

    private static String padded(String part) {
        return part.length() < DIGITS ? "0".repeat(DIGITS - part.length()) + part : part;
    }
}
