package se.tross.insats;

import java.io.Serializable;
import se.tross.forbund.Party;

/**
 * An organisation that takes part in an insats.
 *
 * @param organisation its name
 * @param party which of the four it belongs to (L3); null for the förbund itself and for others, such as an association
 * @param forbund whether it is the förbund itself
 * @param owner whether it owns the insats, and gets the money (L15)
 */
public record Participant(String organisation, Party party, boolean forbund, boolean owner) implements Serializable {

    /** One of the four parties. */
    public static Participant of(Party party, String organisation) {
        return new Participant(organisation, party, false, false);
    }

    /** The förbund, which may own structural work only (L12). */
    public static Participant theForbund(String name) {
        return new Participant(name, null, true, false);
    }

    /** Somebody besides the four parties: counts as none of them (L14). */
    public static Participant besides(String organisation) {
        return new Participant(organisation, null, false, false);
    }

    /** The same, as the owner. */
    public Participant owning() {
        return new Participant(organisation, party, forbund, true);
    }
}
