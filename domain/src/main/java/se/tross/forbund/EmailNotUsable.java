package se.tross.forbund;

/** What was typed is no e-mail address. */
public record EmailNotUsable() implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "email";
    }
}
