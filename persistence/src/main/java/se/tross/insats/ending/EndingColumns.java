package se.tross.insats.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of how insatser end in words. */
@ApplicationScoped
public class EndingColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_final_report.report_status", ColumnWords.constant(FinalReportStatus.class),
                "insats_takeover_check.outcome", ColumnWords.constant(TakeoverOutcome.class));
    }
}
