package se.tross.shared.launcher;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The accounts of the demonstration förbund, one for each role. The server creates them on an empty database. */
final class DemoAccounts {

    /** A role as it is shown, and the user name of its account. */
    record Account(String role, String username) {}

    static final List<Account> ALL = List.of(
            new Account("förbundschef", "forbundschef"),
            new Account("ekonom", "ekonom"),
            new Account("styrelsesekreterare", "styrelsesekreterare"),
            new Account("handläggare", "handlaggare"),
            new Account("tjänsteman i beredningsgruppen", "beredare"),
            new Account("ledamot", "ledamot"),
            new Account("revisor", "revisor"),
            new Account("administratör", "administrator"));

    private DemoAccounts() {}

    /** Generates the passwords on first use. */
    static void keep(DataFolder folder) {
        Secrets.keep(folder.demoPasswords(), ALL.stream().map(Account::username).toList());
    }

    /** One line each: role, user, password, separated by tabs. */
    static List<String> lines(DataFolder folder) {
        return rows(folder).stream().map(row -> String.join("\t", row)).toList();
    }

    /** The same as a table with a heading, for the eye. */
    static List<String> table(DataFolder folder) {
        List<String> heading = List.of(
                Sentences.of("accounts.role"), Sentences.of("accounts.user"), Sentences.of("accounts.password"));
        List<List<String>> rows = rows(folder);
        int role = width(heading, rows, 0);
        int user = width(heading, rows, 1);
        String format = "  %-" + role + "s  %-" + user + "s  %s";
        return Stream.concat(Stream.of(heading), rows.stream())
                .map(row -> String.format(format, row.toArray()))
                .toList();
    }

    private static List<List<String>> rows(DataFolder folder) {
        Map<String, String> passwords = Secrets.read(folder.demoPasswords());
        if (passwords.isEmpty()) {
            throw LaunchFailure.of("accounts.none", folder.root());
        }
        // An older data folder has no password for a role that came later.
        return ALL.stream()
                .filter(account -> passwords.containsKey(account.username()))
                .map(account -> List.of(account.role(), account.username(), passwords.get(account.username())))
                .toList();
    }

    private static int width(List<String> heading, List<List<String>> rows, int column) {
        int widest = heading.get(column).length();
        for (List<String> row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return widest;
    }
}
