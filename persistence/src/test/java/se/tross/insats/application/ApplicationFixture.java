package se.tross.insats.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** A förbund on 1 June 2018, in which Hanna applies, Siri keeps the office and Berit and Bo prepare. */
public final class ApplicationFixture extends TestForbund {

    public static final Actor HANNA = person(902, "hanna", "Hanna Hav", Role.HANDLAGGARE);
    public static final Actor HENRIK = person(903, "henrik", "Henrik Hed", Role.HANDLAGGARE);
    public static final Actor SIRI = person(900, "siri", "Siri Sekreterare", Role.STYRELSESEKRETERARE);
    public static final Actor BERIT = person(901, "berit", "Berit Berg", Role.BEREDARE);
    public static final Actor BO = person(904, "bo", "Bo Bro", Role.BEREDARE);
    public static final Actor CHIEF = person(905, "frida", "Frida Falk", Role.FORBUNDSCHEF);

    private static final Pattern KEY = Pattern.compile("/public/application\\?key=([\\w-]+)&f=1");

    /** All that must be written, but for the title. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("code", "VIN"),
            Map.entry("purpose", "Fler i arbete"),
            Map.entry("targetGroup", "Unga utan arbete"),
            Map.entry("direction", "INDIVIDUAL"),
            Map.entry("countMethod", "REGISTERED"),
            Map.entry("goalArea", "1"),
            Map.entry("area", "Halmstad"),
            Map.entry("ageFrom", "18"),
            Map.entry("ageTo", "29"),
            Map.entry("startsOn", "2019-01-01"),
            Map.entry("endsOn", "2019-12-31"),
            Map.entry("owner", "1"),
            Map.entry("party.1.organisation", "Halmstads kommun"),
            Map.entry("party.2.organisation", "Försäkringskassan"),
            Map.entry("cost.1.type", "STAFF"),
            Map.entry("cost.1.text", "En coach"),
            Map.entry("cost.1.2019", "600 tkr"),
            Map.entry("finance.1.source", "FORBUND"),
            Map.entry("finance.1.2019", "600 000"),
            Map.entry("count.WOMEN.FROM_25", "10"),
            Map.entry("goal.1.layer", "INDIVIDUAL"),
            Map.entry("goal.1.goal", "Arbete"),
            Map.entry("goal.1.definition", "Anställning vid avslut"),
            Map.entry("goal.1.numerator", "Avslut till arbete"),
            Map.entry("goal.1.denominator", "Alla avslut"),
            Map.entry("goal.1.target", "40"),
            Map.entry("goal.1.measuredOn", "2019-12-31"),
            Map.entry("plan.1.what", "Anställ coachen"),
            Map.entry("plan.1.owner", "Halmstads kommun"),
            Map.entry("plan.1.on", "2019-02-01"));

    private static final int QUESTIONS = 6;

    public ApplicationFixture() {
        super(
                Role.FORBUNDSCHEF,
                Stream.concat(Stream.of(beforeMoney()), people()).toArray(String[]::new));
    }

    private static Actor person(long account, String username, String name, Role role) {
        return new Actor(account, username, name, 1, Set.of(role));
    }

    private static Stream<String> people() {
        return Stream.concat(
                Stream.of("insert into budget_goal_area (id, forbund_id, version, name, position, retired)"
                        + " values (1, 1, 1, 'Förrehabilitering', 1, false)"),
                Stream.of(HANNA, HENRIK, SIRI, BERIT, BO, CHIEF).flatMap(ApplicationFixture::account));
    }

    private static Stream<String> account(Actor one) {
        return Stream.of(
                "insert into forbund_account (id, forbund_id, version, username, name, email, password_hash) values (%d, 1, 1, '%s', '%s', '%s@exempel.invalid', 'hash')"
                        .formatted(one.accountId(), one.username(), one.name(), one.username()),
                "insert into forbund_role_grant (id, forbund_id, account_id, role, member_id, valid_from) values (%1$d, 1, %1$d, '%2$s', %3$s, '2018-01-01')"
                        .formatted(
                                one.accountId(),
                                one.roles().iterator().next(),
                                one.roles().iterator().next().isForAMember() ? "12" : "null"));
    }

    public void run(Actor actor, Runnable request) {
        as(actor, () -> {
            request.run();
            return null;
        });
    }

    /** By the link of a letter, without signing in. */
    public <T> T byLink(Callable<T> request) {
        return as(PublicActor.in(1), request);
    }

    public Refusal refusal(Actor actor, Runnable request) {
        return refusals(actor, request).get(0);
    }

    public List<Refusal> refusals(Actor actor, Runnable request) {
        try {
            run(actor, request);
        } catch (RefusedInTransaction refused) {
            return refused.refusals();
        }
        throw new AssertionError("Not refused");
    }

    /** Begun by Hanna. */
    public long begun(String title) {
        return as(HANNA, () -> bean(StartApplication.class).start(title));
    }

    public void write(long id, String field, String text) {
        run(HANNA, () -> bean(EditApplication.class).write(id, field, "", text));
    }

    /** With nothing left to write. */
    public long whole(String title) {
        long id = begun(title);
        Map<String, String> texts = new HashMap<>(WHOLE);
        IntStream.rangeClosed(1, QUESTIONS).forEach(i -> texts.put("answer." + i, "Svar " + i));
        String rows = texts.entrySet().stream()
                .map(one -> "(nextval('insats_application_text_seq') * 50, 1, %d, '%s', '%s')"
                        .formatted(id, one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "insert into insats_application_text values " + rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    public long handedIn(String title) {
        long id = whole(title);
        run(HANNA, () -> bean(EditApplication.class).handIn(id));
        return id;
    }

    public ApplicationDetail detail(long id) {
        return as(SIRI, () -> bean(ApplicationOverviews.class).application(id));
    }

    public List<NewMail> to(String name) {
        return as(SIRI, () -> bean(MailOverviews.class).latest()).stream()
                .sorted(Comparator.comparingLong(MailOverview::id))
                .map(MailOverview::mail)
                .filter(mail -> mail.address().equals(name + "@exempel.invalid"))
                .toList();
    }

    /** The key of the last letter to somebody that has one. */
    public String keyOf(String name) {
        return to(name).stream()
                .map(mail -> KEY.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
