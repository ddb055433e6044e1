package se.tross.board.summons;

import static se.tross.board.sitting.SittingFixture.ALF;
import static se.tross.board.sitting.SittingFixture.RONJA;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tross.board.meeting.AddMatter;
import se.tross.board.meeting.ChangeMeeting;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingFacts;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingOverview;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.meeting.PlanMeeting;
import se.tross.board.meeting.SummonMeeting;
import se.tross.board.sitting.SittingFixture;
import se.tross.shared.access.Actor;
import se.tross.shared.access.PublicActor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.mail.MailOverview;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.mail.NewMail;
import se.tross.shared.refusal.Refusal;

/**
 * A board of four on 1 June 2018, each with an address at exempel.invalid but Alf, who has none, and Ronja, whose identity is
 * protected; Siri keeps the office. A meeting is planned for 14 June.
 */
public final class SummonsFixture extends TestForbund {

    static final LocalDateTime START = LocalDateTime.of(2018, 6, 14, 9, 0);
    static final Actor STRANGER = PublicActor.in(1);

    private static final Pattern KEY = Pattern.compile("http://localhost:8080/public/answer\\?key=([\\w-]{32})&f=1");

    public SummonsFixture() {
        super(Role.STYRELSESEKRETERARE, board().toArray(String[]::new));
    }

    private static Stream<String> board() {
        return Stream.concat(
                SittingFixture.people(),
                Stream.of(
                        "select nextval('forbund_mandate_seq')",
                        "update forbund_mandate set email = lower(split_part(person_name, ' ', 1)) || '@exempel.invalid' where id <> "
                                + ALF,
                        "update forbund_mandate set protected_identity = true where id = " + RONJA,
                        "insert into forbund_account (id, forbund_id, version, username, name, email, password_hash, language)"
                                + " values (900, 1, 1, 'siri', 'Siri Sekreterare', 'siri@exempel.invalid', 'hash', 'ENGLISH')",
                        "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                                + " values (900, 1, 900, 'STYRELSESEKRETERARE', '2018-01-01')"));
    }

    static MeetingTerms terms(LocalDateTime start, String place) {
        return new MeetingTerms(MeetingKind.ORDINARY, start, start.plusHours(3), place, true, 7, "Siri");
    }

    /** With a secret matter as its last. */
    long plan() {
        return as(() -> {
            long id = bean(PlanMeeting.class).plan(MeetingFacts.byTheBoard(terms(START, "Halmstad")));
            bean(AddMatter.class)
                    .add(
                            id,
                            new MatterTerms(
                                    MatterKind.DECISION,
                                    "Tvist med hyresvärden",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    null,
                                    "19 kap. 3 § OSL"),
                            MatterSource.OFFICE);
            return id;
        });
    }

    long summoned() {
        long id = plan();
        summon(id);
        return id;
    }

    void summon(long id) {
        long version = meeting(id).version();
        run(() -> bean(SummonMeeting.class).summon(id, version));
    }

    void change(long id, MeetingTerms terms) {
        long version = meeting(id).version();
        run(() -> bean(ChangeMeeting.class).change(id, version, terms));
    }

    void cancel(long id) {
        long version = meeting(id).version();
        run(() -> bean(ChangeMeeting.class).cancel(id, version, "Snöoväder"));
    }

    private MeetingOverview meeting(long id) {
        return as(() -> bean(MeetingOverviews.class).overview(id));
    }

    SummonsOverview summons(long id) {
        return as(() -> bean(SummonsOverviews.class).meeting(id));
    }

    SummonsSummary summary(long id) {
        return as(() -> bean(SummonsOverviews.class).summary(id));
    }

    SummonedOverview person(long meeting, String name) {
        return summons(meeting).seats().stream()
                .flatMap(seat -> seat.persons().stream())
                .filter(person -> person.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** All letters in the order in which they were posted. */
    List<MailOverview> outbox() {
        return as(() -> bean(MailOverviews.class).latest()).stream()
                .sorted(Comparator.comparingLong(MailOverview::id))
                .toList();
    }

    List<NewMail> to(String name) {
        return outbox().stream()
                .map(MailOverview::mail)
                .filter(mail -> mail.address().equals(name + "@exempel.invalid"))
                .toList();
    }

    NewMail lastTo(String name) {
        List<NewMail> all = to(name);
        return all.get(all.size() - 1);
    }

    /** The key of the last letter to somebody that has one. */
    String keyOf(String name) {
        return to(name).stream()
                .map(mail -> KEY.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    void answer(String name, Answer answer) {
        String key = keyOf(name);
        as(STRANGER, () -> {
            bean(AnswerSummons.class).answer(key, answer, "Är i Bryssel");
            return null;
        });
    }

    Optional<OpenedSummons> opened(long forbundId, String key) {
        return as(PublicActor.in(forbundId), () -> bean(SummonsOverviews.class).opened(key));
    }

    void answer(long forbundId, String key, Answer answer) {
        as(forbundId == 1 ? STRANGER : PublicActor.in(forbundId), () -> {
            bean(AnswerSummons.class).answer(key, answer, "");
            return null;
        });
    }

    static Refusal refusing(Runnable request) {
        try {
            request.run();
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }
}
