package se.tross.insats.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** Requisitions that wait for the visitor to check, attest or mark them as paid. */
@ApplicationScoped
public class RequisitionNextSteps implements NextSteps {

    private static final int WEIGHT = 30;

    @Inject
    private PaymentOverviews payments;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.INSATS_PAY)) {
            return List.of();
        }
        return payments.requisitions().stream()
                .filter(one -> RequisitionsPage.waitsFor(one.requisition(), visitor))
                .map(one -> new NextStep(
                        texts.text(
                                "insats.requisition.next."
                                        + one.requisition().status().name(),
                                one.requisition().terms().amount(),
                                one.insats()),
                        texts.text(
                                "insats.requisition.next.since",
                                one.requisition().asked().name(),
                                one.requisition().asked().on()),
                        "/insats/requisition?id=" + one.requisition().id(),
                        WEIGHT))
                .toList();
    }
}
