package se.tross.insats.payment;

import jakarta.enterprise.context.ApplicationScoped;
import se.tross.insats.portfolio.WaitSource;

/** Requisitions that are to be checked, attested or paid (M8). */
@ApplicationScoped
public class PaymentWaits implements WaitSource {

    private static final String WAITS = """
            select insats_id, 'insats.wait.requisition.' || requisition_status as wait_key,
                cast(number as text) as arg, cast(null as date) as by_day,
                coalesce(attested_on, checked_on, asked_on) as since
            from insats_requisition where requisition_status in ('ASKED', 'CHECKED', 'ATTESTED')
            """;

    @Override
    public String waits() {
        return WAITS;
    }
}
