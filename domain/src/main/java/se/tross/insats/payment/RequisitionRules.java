package se.tross.insats.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PaymentRefusal.AgreementNotSigned;
import se.tross.insats.PaymentRefusal.ExceedsTotal;
import se.tross.insats.PaymentRefusal.ExceedsYear;
import se.tross.insats.PaymentRefusal.OutsidePeriod;
import se.tross.insats.PaymentRefusal.ReportMissing;
import se.tross.insats.PaymentRefusal.RequisitionNotPositive;
import se.tross.insats.PaymentRefusal.SamePersonTwice;
import se.tross.shared.money.Money;

/** When a requisition may be kept, and when it may be attested (M8). One öre too much is too much. */
public final class RequisitionRules {

    private final PaymentRoom room;

    public RequisitionRules(PaymentRoom room) {
        this.room = room;
    }

    /** Everything that keeps it from being asked for, in the order of M8; empty when it may be. */
    public List<InsatsRefusal> refusals(RequisitionTerms terms) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (!terms.amount().isPositive()) {
            refusals.add(new RequisitionNotPositive());
        }
        Money leftOfYear = room.left(terms.year());
        if (terms.amount().compareTo(leftOfYear) > 0) {
            refusals.add(
                    new ExceedsYear(terms.year(), leftOfYear, terms.amount().minus(leftOfYear)));
        }
        Money left = room.left();
        if (terms.amount().compareTo(left) > 0) {
            refusals.add(new ExceedsTotal(left, terms.amount().minus(left)));
        }
        if (!room.period().contains(terms.period())) {
            refusals.add(new OutsidePeriod(room.period()));
        }
        if (!room.isAgreed(terms.year(), terms.amount())) {
            refusals.add(new AgreementNotSigned());
        }
        if (room.reportStops()) {
            warning().ifPresent(refusals::add);
        }
        return refusals;
    }

    /** The report that should have come; a warning where the förbund lets payments go on without it. */
    public Optional<InsatsRefusal> warning() {
        return Optional.ofNullable(room.reportMissingSince()).map(ReportMissing::new);
    }

    /**
     * Why a person cannot attest; empty when another one may.
     *
     * @param asked who has registered the requisition
     * @param checked who has checked it; null while nobody has
     * @param attesting who would attest
     */
    public static List<InsatsRefusal> refusalsOfAttest(Hand asked, Hand checked, Hand attesting) {
        return attesting.isOf(asked) || attesting.isOf(checked)
                ? List.of(new SamePersonTwice(attesting.name()))
                : List.of();
    }
}
