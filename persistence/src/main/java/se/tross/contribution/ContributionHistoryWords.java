package se.tross.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import se.tross.forbund.Strand;
import se.tross.shared.access.Permission;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of keys and plans. */
@ApplicationScoped
public class ContributionHistoryWords implements HistoryWords {

    private static final ColumnWords WORDS = new ColumnWords(Map.of(
            "region_method", ColumnWords.constant(KeyMethod.class),
            "municipal_method", ColumnWords.constant(KeyMethod.class),
            "basis", ColumnWords.constant(Basis.class),
            "status", ColumnWords.constant(PlanStatus.class),
            "strand", ColumnWords.constant(Strand.class)));

    @Override
    public String capability() {
        return "contribution";
    }

    @Override
    public Permission permissionFor(String table) {
        return Permission.CONTRIBUTION_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return WORDS.word(column, text);
    }
}
