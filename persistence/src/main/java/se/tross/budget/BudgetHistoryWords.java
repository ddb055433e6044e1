package se.tross.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.reallocation.ReallocationStatus;
import se.tross.shared.access.Permission;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of budgets, their versions with all that they consist of, and what the förbund has set for them. */
@ApplicationScoped
public class BudgetHistoryWords implements HistoryWords {

    private static final String REALLOCATION = "budget_reallocation";

    private static final ColumnWords WORDS = new ColumnWords(Map.of(
            "status", ColumnWords.constant(VersionStatus.class),
            "kind", ColumnWords.constant(LineKind.class),
            "esf", ColumnWords::yesOrNo,
            "retired", ColumnWords::yesOrNo,
            "terms", BudgetHistoryWords::terms,
            "status_at", ColumnWords::moment,
            "signed_at", ColumnWords::moment));

    private static final ColumnWords REALLOCATION_WORDS =
            new ColumnWords(Map.of("status", ColumnWords.constant(ReallocationStatus.class)));

    @Override
    public String capability() {
        return "budget";
    }

    @Override
    public Permission permissionFor(String table) {
        return Permission.BUDGET_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return table.equals(REALLOCATION) ? REALLOCATION_WORDS.word(column, text) : WORDS.word(column, text);
    }

    /** The names of several terms; one that we no longer have stays a text. */
    private static Serializable terms(String text) {
        return Stream.of(text.split(","))
                .map(ColumnWords.constant(DisposableTerm.class))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
