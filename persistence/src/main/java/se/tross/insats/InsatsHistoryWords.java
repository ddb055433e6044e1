package se.tross.insats;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import se.tross.forbund.Party;
import se.tross.shared.access.Permission;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of insatser, with who has done them together. */
@ApplicationScoped
public class InsatsHistoryWords implements HistoryWords {

    private static final ColumnWords WORDS = new ColumnWords(Map.of(
            "direction", ColumnWords.constant(Direction.class),
            "count_method", ColumnWords.constant(CountMethod.class),
            "stage", ColumnWords.constant(InsatsStage.class),
            "party", ColumnWords.constant(Party.class),
            "esf", ColumnWords::yesOrNo,
            "forbund", ColumnWords::yesOrNo,
            "owner", ColumnWords::yesOrNo));

    @Override
    public String capability() {
        return "insats";
    }

    @Override
    public Permission permissionFor(String table) {
        return Permission.INSATS_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return WORDS.word(column, text);
    }
}
