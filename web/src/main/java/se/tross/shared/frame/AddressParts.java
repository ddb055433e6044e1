package se.tross.shared.frame;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Reads the years, ids and names of an address; one that cannot be any leads nowhere. */
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

    /** @throws Refused as not found, without the parameter or if it is no number */
    public static long requiredId(String text) {
        return id(text).orElseThrow(AddressParts::nowhere);
    }

    /** @throws Refused as not found, if the text names none of the constants */
    public static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(AddressParts::nowhere);
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }

    private static Refused nowhere() {
        return new Refused(new AccessRefusal.NotFound());
    }
}
