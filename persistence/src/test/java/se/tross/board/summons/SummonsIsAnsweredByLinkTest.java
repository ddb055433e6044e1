package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.summons.SummonsFixture.START;
import static se.tross.board.summons.SummonsFixture.terms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.SummonsRefusal.AnswerMissing;
import se.tross.board.SummonsRefusal.NobodyToRemind;
import se.tross.board.SummonsRefusal.SummonsKeyUnknown;
import se.tross.board.meeting.SummonMeeting;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.SystemActor;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.mail.CalendarPart;
import se.tross.shared.mail.MailOverview;
import se.tross.shared.mail.NewMail;

/** From the summons to the answers, and from a no to the right deputy (B2, B6, L21). */
class SummonsIsAnsweredByLinkTest {

    @RegisterExtension
    private final SummonsFixture forbund = new SummonsFixture();

    @Test
    void everybodyWithAnAddressIsWrittenToInTheSameMoment() {
        long meeting = forbund.plan();
        assertThat(forbund.outbox()).as("drafts notify nobody").isEmpty();
        assertThat(forbund.summons(meeting).isSent()).isFalse();
        forbund.summon(meeting);
        assertThat(forbund.outbox())
                .extracting(mail -> mail.mail().address())
                .containsExactlyInAnyOrder(
                        "rut@exempel.invalid",
                        "vera@exempel.invalid",
                        "frida@exempel.invalid",
                        "alva@exempel.invalid",
                        "ragnar@exempel.invalid",
                        "ronja@exempel.invalid",
                        "fia@exempel.invalid");
        assertThat(forbund.lastTo("rut").text())
                .contains(
                        "Du kallas som ledamot",
                        "Sekretess",
                        "http://localhost:8080/board/meeting?id=" + meeting + "&f=1")
                .doesNotContain("hyresvärden");
        assertThat(forbund.lastTo("ragnar").text()).contains("Som ersättare får du veta");
        assertThat(forbund.outbox()).allSatisfy(mail -> {
            assertThat(mail.mail().calendar().text()).contains("METHOD:REQUEST").doesNotContain("hyresvärden");
            assertThat(mail.mail().calendar().text().split("ATTENDEE")).hasSize(2);
        });
        assertThat(forbund.person(meeting, "Alf").reached()).isFalse();
        assertThat(forbund.summons(meeting).quorum()).isEqualTo(new ExpectedQuorum(4, 3, 0, 4));
        assertThat(forbund.summary(meeting)).isEqualTo(new SummonsSummary(8, 0, 0, 4));
    }

    @Test
    void aNoCallsTheDeputyAndTheLastNoTellsTheOffice() {
        long meeting = forbund.summoned();
        forbund.answer("rut", Answer.NO);
        assertThat(forbund.lastTo("ragnar").text()).contains("i stället för Rut Region");
        assertThat(forbund.lastTo("ragnar").calendar().text()).contains("REQ-PARTICIPANT");
        assertThat(forbund.person(meeting, "Ragnar").called()).isTrue();
        assertThat(forbund.summary(meeting)).isEqualTo(new SummonsSummary(8, 0, 1, 4));
        assertThat(forbund.person(meeting, "Rut").reason()).isEqualTo("Är i Bryssel");
        forbund.answer("ragnar", Answer.NO);
        forbund.answer("ronja", Answer.NO);
        assertThat(forbund.to("siri")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Nobody can come: Region Halland, meeting of 2018-06-14");
            assertThat(mail.text()).contains("3 of 4");
        });
        forbund.answer("rut", Answer.YES);
        assertThat(forbund.summons(meeting).seats().get(0).standing()).isEqualTo(SeatStanding.COMES);
        forbund.answer("frida", Answer.NO);
        forbund.answer("frida", Answer.YES);
        assertThat(forbund.to("fia"))
                .extracting(NewMail::subject)
                .containsExactly(
                        "Kallelse: styrelsens sammanträde 2018-06-14 kl. 09.00–12.00",
                        "Du behövs: styrelsens sammanträde 2018-06-14 kl. 09.00–12.00",
                        "Du behöver inte tjänstgöra: styrelsens sammanträde 2018-06-14 kl. 09.00–12.00");
    }

    @Test
    void changesKeepTheEntryOfTheCalendarAndCountUp() {
        long meeting = forbund.summoned();
        String first = forbund.lastTo("rut").calendar().text();
        forbund.answer("rut", Answer.YES);
        forbund.change(meeting, terms(START, "Varberg"));
        assertThat(forbund.lastTo("rut").subject()).startsWith("Ändrade uppgifter");
        assertThat(forbund.person(meeting, "Rut").answer()).isEqualTo(Answer.YES);
        forbund.change(meeting, terms(START.plusHours(4), "Varberg"));
        assertThat(forbund.lastTo("rut").subject()).startsWith("Ny tid");
        assertThat(forbund.person(meeting, "Rut").answer())
                .as("of the old time")
                .isNull();
        forbund.summon(meeting);
        assertThat(forbund.lastTo("rut").subject()).startsWith("Ny kallelse");
        String old = forbund.keyOf("rut");
        forbund.cancel(meeting);
        List<CalendarPart> entries =
                forbund.to("rut").stream().map(NewMail::calendar).toList();
        assertThat(entries)
                .extracting(CalendarPart::method)
                .containsExactly(
                        CalendarPart.Method.REQUEST,
                        CalendarPart.Method.REQUEST,
                        CalendarPart.Method.REQUEST,
                        CalendarPart.Method.REQUEST,
                        CalendarPart.Method.CANCEL);
        for (int sequence = 0; sequence < entries.size(); sequence++) {
            assertThat(entries.get(sequence).text()).contains("SEQUENCE:" + sequence + "\r\n", line(first, "UID:"));
        }
        assertThat(forbund.lastTo("rut").text()).contains("Snöoväder").doesNotContain("/public/answer");
        assertThat(forbund.opened(1, old).orElseThrow().isOpen()).isFalse();
        assertThat(SummonsFixture.refusing(() -> forbund.answer(1, old, Answer.YES)))
                .isEqualTo(new MeetingIsCancelled("Snöoväder"));
    }

    private static String line(String entry, String begin) {
        return entry.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }

    @Test
    void aKeyOpensOneSummonsInOneForbund() {
        long meeting = forbund.summoned();
        String key = forbund.keyOf("rut");
        OpenedSummons opened = forbund.opened(1, key).orElseThrow();
        assertThat(opened.name()).isEqualTo("Rut Region");
        assertThat(opened.meetingId()).isEqualTo(meeting);
        assertThat(opened.agenda()).extracting(AgendaLine::isSecret).containsOnlyOnce(true);
        assertThat(forbund.opened(2, key)).as("in another förbund").isEmpty();
        assertThat(forbund.opened(1, key.substring(1) + "x")).isEmpty();
        assertThat(forbund.opened(1, null)).isEmpty();
        assertThat(SummonsFixture.refusing(() -> forbund.answer(2, key, Answer.NO)))
                .isEqualTo(new SummonsKeyUnknown());
        assertThat(SummonsFixture.refusing(() -> forbund.answer(1, "", Answer.NO)))
                .isEqualTo(new SummonsKeyUnknown());
        assertThat(SummonsFixture.refusing(() -> forbund.answer(1, key, null))).isEqualTo(new AnswerMissing());
        assertThat(forbund.person(meeting, "Rut").answer())
                .as("nothing was changed")
                .isNull();
        forbund.change(meeting, terms(START, "Varberg"));
        assertThat(forbund.opened(1, key))
                .as("an earlier letter goes on opening")
                .isPresent();
    }

    @Test
    void theKeyIsKeptAsAHashAndNotInTheTrail() throws SQLException {
        forbund.summoned();
        String key = forbund.keyOf("rut");
        forbund.answer("rut", Answer.YES);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThat(count(app, "select count(*) from shared_trail where state::text like '%" + key + "%'"))
                    .isZero();
            assertThat(count(app, "select count(*) from board_summons_key where key_hash like '%" + key + "%'"))
                    .isZero();
            assertThat(count(app, "select count(*) from shared_trail where actor like 'Kallad, med länken%'"))
                    .as("the trail says that it came by the link")
                    .isPositive();
            assertThat(count(
                            app,
                            "select count(*) from shared_trail where in_database and table_name = 'board_summoned'"))
                    .isZero();
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void twoWhoSayNoAtOnceCallOneDeputyEach() throws Exception {
        long meeting = forbund.summoned();
        String ofRut = forbund.keyOf("rut");
        String ofRagnar = forbund.keyOf("ragnar");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> done =
                    both.invokeAll(List.of(answering(ofRut, Answer.NO), answering(ofRagnar, Answer.NO)));
            for (Future<Object> one : done) {
                one.get();
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(forbund.person(meeting, "Ronja").called()).isTrue();
        assertThat(forbund.person(meeting, "Ragnar").called()).isFalse();
        assertThat(forbund.lastTo("ronja").subject()).startsWith("Du behövs");
    }

    private Callable<Object> answering(String key, Answer answer) {
        return () -> {
            forbund.answer(1, key, answer);
            return null;
        };
    }

    @Test
    void theOfficeRecordsWhatItIsToldAndRemindsTheOthers() {
        long meeting = forbund.summoned();
        long alva = forbund.person(meeting, "Alva").id();
        forbund.run(() -> forbund.bean(RecordAnswer.class).record(alva, Answer.NO, ""));
        assertThat(forbund.person(meeting, "Alva").way()).isEqualTo(AnswerWay.OFFICE);
        assertThat(forbund.person(meeting, "Alf").called())
                .as("though no letter reaches him")
                .isTrue();
        assertThat(forbund.as(() -> forbund.bean(RemindSummoned.class).remind(meeting)))
                .isEqualTo(3);
        assertThat(forbund.lastTo("vera").subject()).startsWith("Påminnelse");
        assertThat(forbund.lastTo("vera").calendar()).isNull();
        for (String name : List.of("vera", "rut", "frida")) {
            forbund.answer(name, Answer.YES);
        }
        assertThat(forbund.refusal(() -> forbund.bean(RemindSummoned.class).remind(meeting)))
                .isEqualTo(new NobodyToRemind());
        assertThat(forbund.as(() -> forbund.bean(SummonsOverviews.class).answer(alva))
                        .seat())
                .isEqualTo("Arbetsförmedlingen");
        assertThat(forbund.refusal(() -> forbund.bean(RecordAnswer.class).record(4711, Answer.NO, "")))
                .isEqualTo(new AccessRefusal.NotFound());
    }

    @Test
    void whenTheTimeIsShortTheyAreRemindedOnceByThemselves() throws SQLException {
        long meeting = forbund.summoned();
        assertThat(remindDue()).as("there is time").isZero();
        forbund.change(meeting, terms(START.withDayOfMonth(3), "Halmstad"));
        assertThat(remindDue()).as("asked today").isZero();
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "update board_meeting set summoned_at = '2018-05-20 09:00+02'",
                    "update board_summoned set summoned_at = '2018-05-20 09:00+02'");
        }
        forbund.answer("rut", Answer.NO);
        assertThat(remindDue())
                .as("whose seats they are; the deputy was called today")
                .isEqualTo(3);
        assertThat(remindDue()).isZero();
        assertThat(forbund.lastTo("vera").subject()).startsWith("Påminnelse");
    }

    private int remindDue() {
        return forbund.as(
                SystemActor.in(1), () -> forbund.bean(RemindSummoned.class).remindDue());
    }

    @Test
    void lettersToldOfWhatWasNotKeptAreNotKeptEither() {
        long meeting = forbund.plan();
        assertThat(forbund.refusal(() -> forbund.bean(SummonMeeting.class).summon(meeting, 4711)))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
        assertThat(forbund.outbox()).extracting(MailOverview::id).isEmpty();
    }
}
