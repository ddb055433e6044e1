package se.tross.board.minutes;

import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import se.tross.forbund.account.PasswordHashing;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** Ledamöter who sign in themselves: Rut is chair, Frida and Vera can be chosen to adjust. */
public final class Adjusters {

    static final String PASSWORD = "ett långt lösenord";
    static final Actor RUT_HERSELF = new Actor(1, "eva1", "Rut Region", 1, Set.of(Role.LEDAMOT));
    static final Actor FRIDA_HERSELF = new Actor(900, "frida", "Frida Försäkring", 1, Set.of(Role.LEDAMOT));
    static final Actor VERA_HERSELF = new Actor(901, "vera", "Vera Varberg", 1, Set.of(Role.LEDAMOT));

    private Adjusters() {}

    /** They have accounts from now on. */
    public static void signUp(TestForbund forbund) throws SQLException {
        String hash = forbund.bean(PasswordHashing.class).hash(PASSWORD);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "update forbund_account set password_hash = '" + hash + "' where id = 1",
                    account(FRIDA_HERSELF, hash),
                    account(VERA_HERSELF, hash),
                    "update forbund_mandate set account_id = 1 where id = " + RUT,
                    "update forbund_mandate set account_id = 900 where id = " + FRIDA,
                    "update forbund_mandate set account_id = 901 where id = " + VERA);
        }
    }

    private static String account(Actor who, String hash) {
        return "insert into forbund_account (id, forbund_id, version, username, name, password_hash) values (%d, 1, 1, '%s', '%s', '%s')"
                .formatted(who.accountId(), who.username(), who.name(), hash);
    }

    /** The meeting is over; its minutes are written, sent out and approved by Rut and Frida. */
    public static void adjust(TestForbund forbund, long meeting) {
        PrepareMinutes prepare = forbund.bean(PrepareMinutes.class);
        forbund.run(() -> prepare.name(meeting, FRIDA));
        forbund.run(() -> prepare.sendOut(meeting));
        for (Actor who : List.of(RUT_HERSELF, FRIDA_HERSELF)) {
            ContentHash read = forbund.as(
                    () -> forbund.bean(MinutesOverviews.class).minutes(meeting).hash());
            forbund.as(who, () -> {
                forbund.bean(ApproveMinutes.class).approve(meeting, read, PASSWORD);
                return null;
            });
        }
    }
}
