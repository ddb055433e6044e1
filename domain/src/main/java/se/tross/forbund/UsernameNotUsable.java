package se.tross.forbund;

/** A user name is 2 to 60 characters: letters a to z, digits, dot, hyphen and underscore, or an e-mail address. */
public record UsernameNotUsable() implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "username";
    }
}
