package se.tross.insats.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import se.tross.insats.portfolio.WaitSource;

/** Whom applications wait for: the applicant, the beredningsgrupp, or the förbundschef who takes them on. */
@ApplicationScoped
public class PreparationWaits implements WaitSource {

    private static final String WAITS = """
            select a.insats_id, case when a.state = 'DRAFT' then 'insats.wait.draft'
                when a.state = 'COMPLETION_ASKED' then 'insats.wait.applicant'
                when r.id is null then 'insats.wait.group'
                else 'insats.wait.proposal' end as wait_key,
                cast(null as text) as arg, case when r.id is null or a.state = 'COMPLETION_ASKED'
                then a.awaited_until end as by_day, coalesce(r.made_on, a.state_since) as since
            from insats_application a join insats_insats i on i.id = a.insats_id
            left join insats_recommendation r on r.application_id = a.id
            where a.state in ('DRAFT', 'COMPLETION_ASKED') or (a.state = 'HANDED_IN' and i.stage = 'PREPARATION')
            """;

    @Override
    public String waits() {
        return WAITS;
    }
}
