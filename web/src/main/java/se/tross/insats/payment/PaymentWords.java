package se.tross.insats.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What the pages say of requisitions. */
@Named
@ApplicationScoped
public class PaymentWords {

    public String tone(RequisitionStatus status) {
        return toneOf(status);
    }

    static String toneOf(RequisitionStatus status) {
        return switch (status) {
            case PAID -> "good";
            case ASKED, CHECKED, ATTESTED -> "warn";
            case RETURNED -> "bad";
        };
    }
}
