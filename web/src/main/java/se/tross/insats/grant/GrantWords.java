package se.tross.insats.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;

/** What the pages say of grants. */
@Named
@ApplicationScoped
public class GrantWords {

    @Inject
    private Language language;

    public String tone(GrantStatus status) {
        return switch (status) {
            case GRANTED -> "good";
            case PROPOSED -> "warn";
            case REFUSED, LAPSED -> "bad";
            case DRAFT -> "";
        };
    }

    public String verdictTone(RoomVerdict verdict) {
        return switch (verdict) {
            case WITHIN_LINE -> "good";
            case USES_FREE_ROOM, NO_BUDGET -> "warn";
            case EXCEEDS_ROOM -> "bad";
        };
    }

    /** From when to when; empty while it is not said. */
    public String period(GrantTerms terms) {
        if (terms.startsOn() == null) {
            return "";
        }
        return terms.endsOn() == null
                ? language.texts().text("insats.from", terms.startsOn())
                : language.texts().text("insats.fromTo", terms.startsOn(), terms.endsOn());
    }
}
