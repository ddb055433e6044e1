package se.tross.shared.harness;

import se.tross.shared.access.Role;

/**
 * An account of the demonstration data.
 *
 * @param username what is typed to sign in
 * @param password made for this run
 */
public record DemoAccount(String username, String password) {

    /** The account that has this role, and no other, in Halland. */
    public static DemoAccount of(Role role) {
        return DemoPasswords.account(
                switch (role) {
                    case FORBUNDSCHEF -> "forbundschef";
                    case EKONOM -> "ekonom";
                    case STYRELSESEKRETERARE -> "styrelsesekreterare";
                    case HANDLAGGARE -> "handlaggare";
                    case BEREDARE -> "beredare";
                    case LEDAMOT -> "ledamot";
                    case REVISOR -> "revisor";
                    case ADMINISTRATOR -> "administrator";
                });
    }
}
