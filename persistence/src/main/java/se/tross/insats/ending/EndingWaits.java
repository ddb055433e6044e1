package se.tross.insats.ending;

import jakarta.enterprise.context.ApplicationScoped;
import se.tross.insats.portfolio.WaitSource;

/** What insatser that come to their end wait for. */
@ApplicationScoped
public class EndingWaits implements WaitSource {

    private static final String WAITS = """
            select i.id as insats_id, case when i.stage = 'FOLLOW_UP' then 'insats.wait.takeover'
                when r.report_status = 'HANDED_IN' then 'insats.wait.finalApproval'
                else 'insats.wait.finalReport' end as wait_key,
                cast(null as text) as arg, r.check_on as by_day, i.stage_since as since
            from insats_insats i left join insats_final_report r on r.insats_id = i.id
            where i.stage in ('FINAL_REPORT', 'FOLLOW_UP')
            """;

    @Override
    public String waits() {
        return WAITS;
    }
}
