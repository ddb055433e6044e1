package se.tross.shared.access;

/** What a person is in one förbund (W1). A person may be several things, in several förbund. */
public enum Role {
    FORBUNDSCHEF,
    EKONOM,
    STYRELSESEKRETERARE,
    /** At a member authority, on the intranet. */
    HANDLAGGARE,
    /** An official of a member in the beredningsgrupp, which prepares and decides nothing (L29). */
    BEREDARE,
    LEDAMOT,
    /** Reads everything, changes nothing (L38). */
    REVISOR,
    /** Keeps the accounts and roles; sees no money by that role alone. */
    ADMINISTRATOR;

    /** Whether the person acts for one of the members, which must be said. */
    public boolean isForAMember() {
        return this == HANDLAGGARE || this == BEREDARE;
    }
}
