package se.tross.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import se.tross.forbund.account.Language;
import se.tross.forbund.account.Theme;
import se.tross.forbund.seat.Eligibility;
import se.tross.forbund.seat.MandateRole;
import se.tross.forbund.seat.Office;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of förbund, members, charter, the board's seats and accounts. */
@ApplicationScoped
public class ForbundHistoryWords implements HistoryWords {

    private static final Set<String> OF_ACCOUNTS = Set.of("forbund_account", "forbund_role_grant");

    private static final String MANDATE = "forbund_mandate";

    private static final String SHORTCOMING = "forbund_shortcoming";

    /** Here a role is whether somebody is ordinary or stands in. */
    private static final ColumnWords OF_MANDATES = new ColumnWords(Map.of(
            "role",
            ColumnWords.constant(MandateRole.class),
            "deputy_order",
            ForbundHistoryWords::numberIfAny,
            "eligibility",
            ColumnWords.constant(Eligibility.class),
            "protected_identity",
            ColumnWords::yesOrNo));

    private static final ColumnWords WORDS = new ColumnWords(Map.ofEntries(
            Map.entry("party", ColumnWords.constant(Party.class)),
            Map.entry("setting", ColumnWords.constant(CharterSetting.class)),
            Map.entry("language", ColumnWords.constant(Language.class)),
            Map.entry("theme", ColumnWords.constant(Theme.class)),
            Map.entry("role", ColumnWords.constant(Role.class)),
            Map.entry("office", ColumnWords.constant(Office.class)),
            Map.entry("rotating", ColumnWords::yesOrNo),
            Map.entry("first_year", ForbundHistoryWords::numberIfAny),
            Map.entry("active", ColumnWords::yesOrNo),
            Map.entry("must_change_password", ColumnWords::yesOrNo),
            Map.entry("digest", ColumnWords::yesOrNo)));

    private static final ColumnWords OF_SHORTCOMINGS =
            new ColumnWords(Map.of("reported_at", ColumnWords::moment, "answered_at", ColumnWords::moment));

    @Override
    public String capability() {
        return "forbund";
    }

    @Override
    public Permission permissionFor(String table) {
        if (table.equals(MANDATE)) {
            // Names of persons whose identity is protected stand in it (P7).
            return Permission.BOARD_SEATS_EDIT;
        }
        if (table.equals(SHORTCOMING)) {
            // The addresses of people outside stand in it.
            return Permission.FORBUND_EDIT;
        }
        return OF_ACCOUNTS.contains(table) ? Permission.ACCOUNT_READ : Permission.FORBUND_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return switch (table) {
            case MANDATE -> OF_MANDATES.word(column, text);
            case SHORTCOMING -> OF_SHORTCOMINGS.word(column, text);
            default -> WORDS.word(column, text);
        };
    }

    /** Fixed seats have no first year, ordinary members no place among the deputies. */
    private static String numberIfAny(String number) {
        return "0".equals(number) ? "–" : number;
    }
}
