package se.tross.shared.importing;

import java.util.Locale;
import java.util.Set;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;

/**
 * The name of an uploaded table, checked before anything else: usable, without personnummer (P6), with an ending that a
 * table may have or none at all.
 *
 * @param name without the folders that some browsers send along
 */
record TableFileName(String name) {

    private static final int LONGEST = 150;
    private static final String WORKBOOK = "xlsx";
    private static final Set<String> TEXTS = Set.of("csv", "skv", "tsv", "txt");
    private static final Set<String> WORKBOOKS_OF_ANOTHER_TIME = Set.of("xls", "xlsm", "xlsb");

    /** @throws Refused with the first {@link TableFileRefusal} that applies */
    TableFileName {
        name = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(TableFileName::neverInNames)) {
            throw new Refused(new TableFileRefusal.FileNameUnusable(LONGEST));
        }
        if (!PersonalNumberGuard.findings(name).isEmpty()) {
            throw new Refused(new TableFileRefusal.FileNameHoldsPersonalNumber());
        }
    }

    /** Control signs, and the marks that turn the direction of writing to hide an ending. */
    private static boolean neverInNames(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }

    /** Lower case, without the dot; empty when there is none. */
    String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean promises(FileKind kind) {
        return switch (kind) {
            case TEXT -> TEXTS.contains(ending()) || ending().isEmpty();
            case WORKBOOK -> WORKBOOK.equals(ending()) || ending().isEmpty();
            default -> false;
        };
    }

    /** Whether the ending is one that people have tables under, readable here or not. */
    boolean isOfATable() {
        return ending().isEmpty()
                || WORKBOOK.equals(ending())
                || TEXTS.contains(ending())
                || WORKBOOKS_OF_ANOTHER_TIME.contains(ending());
    }
}
