package se.tross.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import se.tross.forbund.account.Language;
import se.tross.forbund.account.Theme;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of förbund, members, charter and accounts. */
@ApplicationScoped
public class ForbundHistoryWords implements HistoryWords {

    private static final Set<String> OF_ACCOUNTS = Set.of("forbund_account", "forbund_role_grant");

    private static final ColumnWords WORDS = new ColumnWords(Map.of(
            "party", ColumnWords.constant(Party.class),
            "setting", ColumnWords.constant(CharterSetting.class),
            "language", ColumnWords.constant(Language.class),
            "theme", ColumnWords.constant(Theme.class),
            "role", ColumnWords.constant(Role.class),
            "active", ColumnWords::yesOrNo,
            "must_change_password", ColumnWords::yesOrNo));

    @Override
    public String capability() {
        return "forbund";
    }

    @Override
    public Permission permissionFor(String table) {
        return OF_ACCOUNTS.contains(table) ? Permission.ACCOUNT_READ : Permission.FORBUND_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return WORDS.word(column, text);
    }
}
