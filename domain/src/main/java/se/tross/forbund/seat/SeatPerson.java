package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.Locale;

/**
 * Somebody on the board, as far as the board needs to know them: no number, no address (P1).
 *
 * @param name the name
 * @param email where the summons goes; may be empty
 * @param accountId the person's account; null without one
 * @param protectedIdentity whether nothing of the person may be published (P7)
 */
public record SeatPerson(String name, String email, Long accountId, boolean protectedIdentity) implements Serializable {
    private static final long serialVersionUID = 1L;

    public SeatPerson {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }

    /** Somebody of whom only the name is known. */
    public static SeatPerson named(String name) {
        return new SeatPerson(name, "", null, false);
    }

    /**
     * Whether both are one person: by their accounts, else by their addresses, else by their names. Two of the same name are
     * told apart by an account or an address.
     */
    public boolean isSameAs(SeatPerson other) {
        if (accountId != null && other.accountId != null) {
            return accountId.equals(other.accountId);
        }
        if (!email.isEmpty() && !other.email.isEmpty()) {
            return email.equalsIgnoreCase(other.email);
        }
        return plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
