package se.tross.insats.tertial;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tross.shared.access.Actor;
import se.tross.shared.access.PublicActor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.mail.MailOverview;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.mail.NewMail;
import se.tross.shared.refusal.Refusal;

/** A förbund on 1 June 2018 in which IST has run since 2017, with Sara who reports, and VÄXA is an idea. */
public final class ReportFixture extends TestForbund {

    public static final long IST = 900;
    public static final Actor STRANGER = PublicActor.in(1);
    public static final Actor SARA = new Actor(900, "sara", "Sara Sund", 1, Set.of(Role.HANDLAGGARE));
    public static final Actor OTTO = new Actor(901, "otto", "Otto Ovan", 1, Set.of(Role.HANDLAGGARE));
    public static final Actor LEO = new Actor(902, "leo", "Leo Ledamot", 1, Set.of(Role.LEDAMOT));

    private static final Pattern KEY = Pattern.compile("/public/report\\?key=([\\w-]{32})&f=1");

    public ReportFixture() {
        super(
                Role.FORBUNDSCHEF,
                "select nextval('insats_insats_seq'), nextval('insats_contact_seq'), nextval('forbund_account_seq')",
                account(900, "sara", "Sara Sund"),
                account(901, "otto", "Otto Ovan"),
                insats(IST, "IST", "RUNNING", "2017-02-01"),
                insats(901, "VÄXA", "IDEA", "2018-01-01"),
                "insert into insats_contact values (900, 1, 1, 900, 'Sara Sund', 'Region 1', 'sara@exempel.invalid', 900, true,"
                        + " true, false)",
                "insert into insats_contact values (901, 1, 1, 900, 'Stig Styr', 'Region 1', 'stig@exempel.invalid', null, false,"
                        + " false, true)");
    }

    private static String account(long id, String username, String name) {
        return ("insert into forbund_account (id, forbund_id, version, username, name, email, password_hash)"
                        + " values (%d, 1, 1, '%s', '%s', '%s@exempel.invalid', 'hash')")
                .formatted(id, username, name, username);
    }

    private static String insats(long id, String code, String stage, String start) {
        return ("insert into insats_insats (id, forbund_id, version, direction, count_method, esf, stage, stage_since, code, name,"
                        + " purpose, area, starts_on, coordinator, steering_group, joint_with) values (%d, 1, 1,"
                        + " 'INDIVIDUAL', 'REGISTERED', false, '%s', '%s', '%s', 'Insatsen %s', '', '', '%s', '', '', '')")
                .formatted(id, stage, start, code, code, start);
    }

    void sql(String... statements) throws SQLException {
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, statements);
        }
    }

    int askForDue() {
        return as(() -> bean(AskForReports.class).askForDue());
    }

    int remind() {
        return as(() -> bean(RemindReporters.class).remind());
    }

    /** The only report of IST. */
    public long asked() {
        askForDue();
        return as(() -> bean(ReportOverviews.class).ofInsats(IST)).get(0).id();
    }

    ReportOverview report(long id) {
        return as(() -> bean(ReportOverviews.class).report(id));
    }

    ReportForm form(Actor writer, long id) {
        return as(writer, () -> bean(ReportOverviews.class).form(id));
    }

    static Map<String, Typed> typed(String field, String seen, String now) {
        return Map.of(field, new Typed(seen, now));
    }

    void write(Actor writer, long id, Map<String, Typed> typed) {
        as(writer, () -> bean(WriteReport.class).write(id, typed));
    }

    void writeByKey(String key, Map<String, Typed> typed) {
        as(STRANGER, () -> bean(WriteReportByKey.class).write(key, typed));
    }

    /** Everything that a report must say. */
    static Map<String, Typed> whole() {
        Map<String, Typed> whole = new HashMap<>();
        Stream.of(
                        "text-RESULT;Elva har kommit närmare arbete",
                        "text-DEVIATIONS;Inga",
                        "text-SYSTEM_FAILURES;Två planer som inte känner varandra",
                        "count-BEGUN-WOMEN;7",
                        "count-UNDER_WAY-WOMEN;12",
                        "count-ENDED-WOMEN;3",
                        "goal-1-GOAL;Hälften till arbete",
                        "goal-1-REACHED;3",
                        "goal-1-OF_HOW_MANY;7",
                        "money-SPENT;125 000")
                .map(line -> line.split(";"))
                .forEach(line -> whole.put(line[0], new Typed("", line[1])));
        return whole;
    }

    void handIn(Actor writer, long id) {
        as(writer, () -> {
            bean(WriteReport.class).handIn(id, whole());
            return null;
        });
    }

    void approve(long id) {
        long version = report(id).version();
        run(() -> bean(ApproveReport.class).approve(id, version));
    }

    List<NewMail> letters() {
        return as(() -> bean(MailOverviews.class).latest()).stream()
                .sorted(Comparator.comparingLong(MailOverview::id))
                .map(MailOverview::mail)
                .filter(mail -> mail.text().contains("/public/report"))
                .toList();
    }

    /** The key of the last letter. */
    String key() {
        List<NewMail> all = letters();
        Matcher key = KEY.matcher(all.get(all.size() - 1).text());
        if (!key.find()) {
            throw new AssertionError("No key in the letter");
        }
        return key.group(1);
    }

    public static Refusal refusing(Runnable request) {
        return refusingAll(request).get(0);
    }

    static List<Refusal> refusingAll(Runnable request) {
        try {
            request.run();
        } catch (RefusedInTransaction refused) {
            return refused.refusals();
        }
        throw new AssertionError("Not refused");
    }
}
