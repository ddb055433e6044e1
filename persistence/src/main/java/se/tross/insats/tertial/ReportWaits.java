package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import se.tross.insats.portfolio.WaitSource;

/** The tertial reports that insatser owe, or that are read (M15). */
@ApplicationScoped
public class ReportWaits implements WaitSource {

    private static final String WAITS = """
            select insats_id, 'insats.wait.report' as wait_key, cast(null as text) as arg, due as by_day,
                cast(null as date) as since
            from insats_report where status in ('OPEN', 'ASKED_BACK')
            union all
            select insats_id, 'insats.wait.reportApproval', cast(null as text), cast(null as date),
                cast(handed_in_at as date)
            from insats_report where status = 'HANDED_IN'
            """;

    @Override
    public String waits() {
        return WAITS;
    }
}
