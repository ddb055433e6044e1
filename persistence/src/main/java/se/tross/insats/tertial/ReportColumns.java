package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.time.Tertial;
import se.tross.shared.trail.ColumnWords;

/** The history of tertial reports in words. */
@ApplicationScoped
public class ReportColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_report.status", ColumnWords.constant(ReportStatus.class),
                "insats_report.tertial", ColumnWords.constant(Tertial.class),
                "insats_report.handed_in_at", ColumnWords::moment,
                "insats_report.approved_at", ColumnWords::moment,
                "insats_report_count.measure", ColumnWords.constant(Measure.class),
                "insats_report_count.counted_as", ColumnWords.constant(CountedAs.class),
                "insats_report_letter.kind", ColumnWords.constant(LetterKind.class),
                "insats_report_letter.sent_at", ColumnWords::moment);
    }
}
