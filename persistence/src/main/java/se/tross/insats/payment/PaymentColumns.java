package se.tross.insats.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of agreements, requisitions and unused money in words. */
@ApplicationScoped
public class PaymentColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_agreement.awaits_appeal",
                ColumnWords::yesOrNo,
                "insats_requisition.requisition_status",
                ColumnWords.constant(RequisitionStatus.class),
                "insats_unused.unused_kind",
                ColumnWords.constant(UnusedKind.class),
                "insats_payment_setting.report_stops",
                ColumnWords::yesOrNo);
    }
}
