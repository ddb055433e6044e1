package se.tross.shared.frame;

import java.util.Optional;
import java.util.regex.Pattern;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Reads the years and ids of an address; one that cannot be any leads nowhere. */
public final class AddressParts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern REVISION = Pattern.compile("\\d{1,6}");

    private AddressParts() {}

    /** @throws Refused as not found, if the text is no year of a förbund */
    public static FinancialYear year(String text) {
        return yearIfAny(text).orElseThrow(AddressParts::nowhere);
    }

    /** Empty without the parameter. @throws Refused as not found, if it is no year of a förbund */
    public static Optional<FinancialYear> yearIfAny(String text) {
        if (isAbsent(text)) {
            return Optional.empty();
        }
        if (!YEAR.matcher(text).matches() || !FinancialYear.isPossible(Integer.parseInt(text))) {
            throw nowhere();
        }
        return Optional.of(new FinancialYear(Integer.parseInt(text)));
    }

    /** Empty without the parameter. @throws Refused as not found, if it is no number */
    public static Optional<Integer> revision(String text) {
        if (isAbsent(text)) {
            return Optional.empty();
        }
        if (!REVISION.matcher(text).matches()) {
            throw nowhere();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** Empty without the parameter. @throws Refused as not found, if it is no number */
    public static Optional<Long> id(String text) {
        if (isAbsent(text)) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw nowhere();
        }
        return Optional.of(Long.valueOf(text));
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }

    private static Refused nowhere() {
        return new Refused(new AccessRefusal.NotFound());
    }
}
