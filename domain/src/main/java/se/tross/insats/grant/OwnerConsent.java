package se.tross.insats.grant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.GrantRefusal.OwnerConsentInTheFuture;
import se.tross.insats.GrantRefusal.OwnerConsentMissing;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.text.TextRules;

/**
 * That who owns an insats has said yes to carrying it out (L13): the förbund finances, and orders nobody.
 *
 * @param by who said so for the owner, as a function or a decision of its own; empty while nobody has
 * @param on when; null while nobody has
 */
public record OwnerConsent(String by, LocalDate on) implements Serializable {

    /** Nobody has said anything yet. */
    public static final OwnerConsent NONE = new OwnerConsent("", null);

    public OwnerConsent {
        by = TextRules.plain(by);
    }

    /** Why the board cannot be asked yet; empty when the owner has said yes. */
    public List<InsatsRefusal> refusals(LocalDate today) {
        if (by.isEmpty() || on == null) {
            return List.of(new OwnerConsentMissing());
        }
        return on.isAfter(today) ? List.of(new OwnerConsentInTheFuture(today)) : List.of();
    }
}
