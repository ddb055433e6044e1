package se.tross.forbund;

/** The four parties of financial coordination (L3). Several regions are one party, and so are several municipalities. */
public enum Party {
    FORSAKRINGSKASSAN(Strand.STATE, true),
    /** A member with a seat, but Försäkringskassan pays for it too (L6). */
    ARBETSFORMEDLINGEN(Strand.STATE, false),
    REGION(Strand.REGION, true),
    MUNICIPALITY(Strand.MUNICIPALITY, true);

    private final Strand strand;
    private final boolean pays;

    Party(Strand strand, boolean pays) {
        this.strand = strand;
        this.pays = pays;
    }

    public Strand strand() {
        return strand;
    }

    /** Whether a member of this party pays a contribution. */
    public boolean pays() {
        return pays;
    }
}
