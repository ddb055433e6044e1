package se.tross.budget.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tross.budget.LineKind;

/** What words in a budget table mean, Swedish or English: the kind of a line, and a row that sums up others. */
final class TableWords {

    private static final Map<String, LineKind> KINDS = Map.ofEntries(
            Map.entry("insats", LineKind.INSATS),
            Map.entry("insatser", LineKind.INSATS),
            Map.entry("projekt", LineKind.INSATS),
            Map.entry("styrelse", LineKind.BOARD),
            Map.entry("board", LineKind.BOARD),
            Map.entry("administration", LineKind.ADMINISTRATION),
            Map.entry("drift", LineKind.ADMINISTRATION),
            Map.entry("kansli", LineKind.ADMINISTRATION),
            Map.entry("operations", LineKind.ADMINISTRATION),
            Map.entry("revision", LineKind.AUDIT),
            Map.entry("audit", LineKind.AUDIT),
            Map.entry("övriga intäkter", LineKind.OTHER_INCOME),
            Map.entry("övrig intäkt", LineKind.OTHER_INCOME),
            Map.entry("andra intäkter", LineKind.OTHER_INCOME),
            Map.entry("other income", LineKind.OTHER_INCOME),
            Map.entry("esf", LineKind.OTHER_INCOME));

    private static final Pattern SUM = Pattern.compile("(?:del|total|slut)?(?:summa|sum)\\b.*"
            + "|(?:s a|sub ?total|grand total|totalt?|totala .*|tillsammans)\\b.*"
            + "|.* (?:summa|sum|totalt?|tillsammans)"
            + "|(?:alla |årets )?(?:kostnader|utgifter|intäkter|resultat)|costs|expenses|income|result");

    private TableWords() {}

    /** The kind that a text names; empty when it names none. */
    static Optional<LineKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(LineNames.plain(text)));
    }

    /** Whether a row of this name sums up others. */
    static boolean isSum(String name) {
        return SUM.matcher(LineNames.plain(name)).matches();
    }
}
