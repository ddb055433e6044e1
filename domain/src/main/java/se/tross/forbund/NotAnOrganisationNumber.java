package se.tross.forbund;

/** What was typed is no organisation number, or its check digit is wrong. */
public record NotAnOrganisationNumber() implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "organisationNumber";
    }
}
