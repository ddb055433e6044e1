package se.tross.insats;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.tross.forbund.Party;
import se.tross.shared.access.Permission;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of insatser, with who has done them together. */
@ApplicationScoped
public class InsatsHistoryWords implements HistoryWords {

    /** Who judges how is read by those who do, and not by all of them (L29). */
    private static final Set<String> OF_THE_GROUP = Set.of("insats_assessment", "insats_declared_conflict");

    private static final ColumnWords WORDS = new ColumnWords(Map.ofEntries(
            entry("direction", ColumnWords.constant(Direction.class)),
            entry("count_method", ColumnWords.constant(CountMethod.class)),
            entry("stage", ColumnWords.constant(InsatsStage.class)),
            entry("party", ColumnWords.constant(Party.class)),
            entry("source", ColumnWords.constant(FinancingSource.class)),
            entry("esf", ColumnWords::yesOrNo),
            entry("forbund", ColumnWords::yesOrNo),
            entry("owner", ColumnWords::yesOrNo),
            entry("asks_for_money", ColumnWords::yesOrNo),
            entry("reports", ColumnWords::yesOrNo),
            entry("steers", ColumnWords::yesOrNo)));

    @Inject
    @Any
    private Instance<InsatsColumns> parts;

    @Override
    public String capability() {
        return "insats";
    }

    @Override
    public Permission permissionFor(String table) {
        return OF_THE_GROUP.contains(table) ? Permission.INSATS_PREPARE : Permission.INSATS_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        for (InsatsColumns part : parts) {
            Function<String, ? extends Serializable> words = part.byColumn().get(table + "." + column);
            if (words != null) {
                return words.apply(text);
            }
        }
        return WORDS.word(column, text);
    }
}
