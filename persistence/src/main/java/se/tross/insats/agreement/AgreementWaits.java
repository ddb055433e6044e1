package se.tross.insats.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import se.tross.insats.portfolio.WaitSource;

/** What is granted and not agreed on: the agreement is to be signed. */
@ApplicationScoped
public class AgreementWaits implements WaitSource {

    private static final String WAITS = """
            select g.insats_id, 'insats.wait.agreement' as wait_key, cast(null as text) as arg, cast(null as date) as by_day,
                g.decision_date as since
            from insats_grant g join insats_insats i on i.id = g.insats_id and i.stage in ('AGREEMENT', 'RUNNING')
            where g.grant_status = 'GRANTED' and not exists (select 1 from insats_agreement a
                where a.grant_id = g.id and a.signed_on is not null)
            """;

    @Override
    public String waits() {
        return WAITS;
    }
}
