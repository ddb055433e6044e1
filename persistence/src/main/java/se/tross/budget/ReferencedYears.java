package se.tross.budget;

import java.util.regex.Pattern;

/** The years that a copied text speaks of: in references such as {budget.2018.insatser.summa}, and in headings. */
final class ReferencedYears {

    private static final Pattern REFERENCE = Pattern.compile("\\{budget\\.(\\d{4})\\.");

    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

    private ReferencedYears() {}

    /** The same text about as many years later. */
    static String moved(String body, int yearsLater) {
        return REFERENCE
                .matcher(body)
                .replaceAll(found -> "{budget." + (Integer.parseInt(found.group(1)) + yearsLater) + ".");
    }

    /** A heading about as many years later; running text may speak of other years, and is left to its writer. */
    static String movedInHeading(String heading, int yearsLater) {
        return YEAR.matcher(heading).replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + yearsLater));
    }
}
