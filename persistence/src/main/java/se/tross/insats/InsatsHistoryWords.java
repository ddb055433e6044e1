package se.tross.insats;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import se.tross.forbund.Party;
import se.tross.insats.ending.FinalReportStatus;
import se.tross.insats.ending.TakeoverOutcome;
import se.tross.shared.access.Permission;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of insatser, with who has done them together. */
@ApplicationScoped
public class InsatsHistoryWords implements HistoryWords {

    private static final ColumnWords WORDS = new ColumnWords(Map.ofEntries(
            entry("direction", ColumnWords.constant(Direction.class)),
            entry("count_method", ColumnWords.constant(CountMethod.class)),
            entry("stage", ColumnWords.constant(InsatsStage.class)),
            entry("party", ColumnWords.constant(Party.class)),
            entry("source", ColumnWords.constant(FinancingSource.class)),
            entry("report_status", ColumnWords.constant(FinalReportStatus.class)),
            entry("outcome", ColumnWords.constant(TakeoverOutcome.class)),
            entry("esf", ColumnWords::yesOrNo),
            entry("forbund", ColumnWords::yesOrNo),
            entry("owner", ColumnWords::yesOrNo),
            entry("asks_for_money", ColumnWords::yesOrNo),
            entry("reports", ColumnWords::yesOrNo),
            entry("steers", ColumnWords::yesOrNo)));

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
