package se.tross.forbund;

/** Försäkringskassan and Arbetsförmedlingen are one member each (L3). */
public record AgencyTwice(Party party) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {party};
    }

    @Override
    public String field() {
        return "party";
    }
}
