package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.access.OneLook;
import se.tross.shared.frame.Visitor;
import se.tross.shared.page.RecordPage;

/** A requisition, from asked to paid: {@code /insats/requisition?id=}. */
@Named
@ViewScoped
public class RequisitionPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private InsatsOverviews insatser;

    @Inject
    private HandleRequisition handle;

    @Inject
    private Visitor visitor;

    @Inject
    private OneLook oneLook;

    private RequisitionOverview requisition;
    private InsatsOverview insats;
    private LocalDate paidOn;
    private String reason = "";

    @Override
    protected String path() {
        return "/insats/requisition";
    }

    public void load() {
        insats = oneLook.at(() -> {
            requisition = payments.requisition(recordId());
            return insatser.insats(requisition.insatsId());
        });
    }

    public String check() {
        handle.check(requisition.id(), requisition.version());
        return done("insats.requisition.checked");
    }

    public String attest() {
        handle.attest(requisition.id(), requisition.version());
        return done("insats.requisition.attested");
    }

    public String pay() {
        handle.pay(requisition.id(), requisition.version(), paidOn);
        return done("insats.requisition.paid", paidOn);
    }

    public String sendBack() {
        handle.sendBack(requisition.id(), requisition.version(), reason);
        return done("insats.requisition.returned");
    }

    /** Why the visitor cannot attest; empty when the visitor can. */
    public List<InsatsRefusal> getObstacles() {
        Hand own = new Hand(visitor.getUsername(), visitor.getName(), null);
        return RequisitionRules.refusalsOfAttest(requisition.asked(), requisition.checked(), own);
    }

    public boolean isIn(String status) {
        return requisition.status().name().equals(status);
    }

    public RequisitionOverview getRequisition() {
        return requisition;
    }

    public InsatsOverview getInsats() {
        return insats;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate day) {
        paidOn = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }
}
