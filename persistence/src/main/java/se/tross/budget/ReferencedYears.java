package se.tross.budget;

import java.util.regex.Pattern;

/** The years in a text's references to live figures, such as {budget.2018.insatser.summa}. */
final class ReferencedYears {

    private static final Pattern REFERENCE = Pattern.compile("\\{budget\\.(\\d{4})\\.");

    private ReferencedYears() {}

    /** The same text about as many years later. */
    static String moved(String body, int yearsLater) {
        return REFERENCE
                .matcher(body)
                .replaceAll(found -> "{budget." + (Integer.parseInt(found.group(1)) + yearsLater) + ".");
    }
}
