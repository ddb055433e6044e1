package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** All requisitions, and those that wait for the visitor: {@code /insats/requisitions}. */
@Named
@ViewScoped
public class RequisitionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    private TableView table;
    private boolean nothing;
    private List<WaitingRequisition> waiting;

    public void load() {
        List<WaitingRequisition> all = payments.requisitions();
        nothing = all.isEmpty();
        waiting =
                all.stream().filter(one -> waitsFor(one.requisition(), visitor)).toList();
        table = tables.show(model(language.texts()), all);
    }

    /** Whether the visitor is the one to do something: nobody attests what the same person asked or checked. */
    static boolean waitsFor(RequisitionOverview one, Visitor visitor) {
        if (!visitor.may(Permission.INSATS_PAY) || !one.status().isOpen()) {
            return false;
        }
        Hand own = new Hand(visitor.getUsername(), visitor.getName(), null);
        return one.status() != RequisitionStatus.CHECKED
                || RequisitionRules.refusalsOfAttest(one.asked(), one.checked(), own)
                        .isEmpty();
    }

    private static TableModel<WaitingRequisition> model(Texts texts) {
        return TableModel.of(
                "insats.requisitions",
                List.of(
                        Column.<WaitingRequisition>link(
                                "number",
                                "insats.requisition",
                                one -> texts.text(
                                        "insats.requisition.of",
                                        String.valueOf(one.requisition().number()),
                                        one.code()),
                                one -> "/insats/requisition?id="
                                        + one.requisition().id()),
                        Column.<WaitingRequisition>text("insats", "insats.name", WaitingRequisition::insats)
                                .minorOnPhone(),
                        Column.<WaitingRequisition>text(
                                "year",
                                "insats.grant.year",
                                one -> one.requisition().terms().year().toString()),
                        Column.<WaitingRequisition>date(
                                        "asked",
                                        "insats.requisition.askedOn",
                                        one -> one.requisition().asked().on())
                                .minorOnPhone(),
                        Column.<WaitingRequisition>money(
                                        "amount",
                                        "insats.grant.amount",
                                        one -> one.requisition().terms().amount())
                                .summedUp(),
                        Column.<WaitingRequisition>status(
                                "status",
                                "insats.requisition.status",
                                one -> new Status(
                                        texts.text(one.requisition().status()),
                                        PaymentWords.toneOf(one.requisition().status())))));
    }

    public TableView getTable() {
        return table;
    }

    public boolean isNothing() {
        return nothing;
    }

    /** Those that the visitor is to do something with, the latest first. */
    public List<WaitingRequisition> getWaiting() {
        return waiting;
    }
}
