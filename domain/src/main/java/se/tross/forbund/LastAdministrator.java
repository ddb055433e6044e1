package se.tross.forbund;

/** Somebody must be able to keep the accounts: the last administrator stays. */
public record LastAdministrator() implements ForbundRefusal {
    private static final long serialVersionUID = 1L;
}
