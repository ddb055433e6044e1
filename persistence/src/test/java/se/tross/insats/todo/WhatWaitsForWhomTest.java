package se.tross.insats.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.digest.DigestReceiver;
import se.tross.board.digest.SendDigest;
import se.tross.board.vote.ProposalKind;
import se.tross.forbund.account.Language;
import se.tross.insats.InsatsStage;
import se.tross.insats.grant.GrantFixture;
import se.tross.insats.grant.GrantsAtTheBoard;
import se.tross.insats.portfolio.Waiting;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;

/** Everybody is told of what that person is to do, and of nothing else (M8, L29). It is 1 June 2018. */
class WhatWaitsForWhomTest {

    private static final Actor CHIEF = person(800, "chef", Role.FORBUNDSCHEF);
    private static final Actor CLERK = person(801, "bo", Role.EKONOM);
    private static final Actor BERIT = person(802, "berit", Role.BEREDARE);
    private static final Actor BODIL = person(803, "bodil", Role.BEREDARE);
    private static final Actor HANNA = person(804, "hanna", Role.HANDLAGGARE);
    private static final Actor LEO = person(805, "leo", Role.LEDAMOT);

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private long insats;

    private static Actor person(long account, String username, Role role) {
        return new Actor(account, username, username, 1, Set.of(role));
    }

    @BeforeEach
    void anInsatsIsThere() {
        insats = world.prepared("IST");
        for (Actor one : List.of(CHIEF, CLERK, BERIT, BODIL, HANNA, LEO)) {
            world.sql(
                    "insert into forbund_account (id, forbund_id, version, username, name, email, password_hash) values"
                            + " (%d, 1, 1, '%s', '%s', '%s@exempel.invalid', 'hash')"
                                    .formatted(one.accountId(), one.username(), one.name(), one.username()));
        }
    }

    private List<Todo> todos(Actor who) {
        return world.forbund().as(who, () -> world.bean(TodoOverviews.class).todos());
    }

    private List<String> keys(Actor who) {
        return todos(who).stream().map(Todo::key).toList();
    }

    @Test
    void aRequisitionWaitsForWhoMayDoTheNextThingWithIt() {
        world.stage(insats, InsatsStage.RUNNING);
        world.sql(Waiting.requisition(insats, 1, "CHECKED", "2018-05-02"));
        assertThat(todos(CLERK)).as("bo has checked it").isEmpty();
        assertThat(todos(CHIEF))
                .containsExactly(new Todo(
                        "requisition.CHECKED",
                        "/insats/requisition?id=1",
                        "Team IST",
                        Money.ofOre(100),
                        null,
                        LocalDate.of(2018, 5, 2)));
        assertThat(todos(CHIEF).get(0).title(Texts.swedish()))
                .isEqualTo("Attestera rekvisitionen på 1\u00a0kr från Team IST");
        world.sql(Waiting.requisition(insats, 2, "ASKED", "2018-05-03"));
        world.sql(Waiting.requisition(insats, 3, "ATTESTED", "2018-05-01"));
        assertThat(keys(CLERK)).containsExactly("requisition.ATTESTED", "requisition.ASKED");
        assertThat(todos(LEO)).isEmpty();
        assertThat(todos(HANNA)).isEmpty();
    }

    @Test
    void anApplicationWaitsForEachOfTheGroupAndThenForTheChief() {
        world.sql(Waiting.application(insats, "HANDED_IN"));
        assertThat(todos(BERIT))
                .containsExactly(new Todo(
                        "judge",
                        "/insats/preparation?id=900",
                        "Vägen in",
                        null,
                        LocalDate.of(2018, 6, 12),
                        LocalDate.of(2018, 5, 1)));
        world.sql(
                "insert into insats_assessment (id, forbund_id, version, application_id, account_id, name, criterion, grade, reason)"
                        + " values (900, 1, 1, 900, 802, 'Berit', 1, 'WELL', 'Behovet')",
                "insert into insats_declared_conflict (id, forbund_id, application_id, account_id, name, reason, declared_at)"
                        + " values (900, 1, 900, 803, 'Bodil', 'Anställd hos sökanden', now())");
        assertThat(keys(BERIT)).containsExactly("recommend");
        assertThat(keys(BODIL)).as("has a conflict of interest").isEmpty();
        world.sql(Waiting.RECOMMENDED);
        assertThat(keys(BERIT)).isEmpty();
        assertThat(todos(CHIEF)).extracting(Todo::path).containsExactly("/insats/grant-add?id=" + insats);
        world.begin(insats, world.terms(100));
        assertThat(keys(CHIEF)).as("it is being written").isEmpty();
    }

    @Test
    void whoWritesAnApplicationIsToldThatMoreIsWanted() {
        world.sql(Waiting.application(insats, "COMPLETION_ASKED"));
        assertThat(keys(HANNA)).isEmpty();
        world.sql(
                "insert into insats_application_writer (id, forbund_id, application_id, account_id, name, email, invited_at)"
                        + " values (900, 1, 900, 804, 'Hanna', 'hanna@exempel.invalid', now())");
        assertThat(keys(HANNA)).containsExactly("complete");
        assertThat(keys(BERIT)).as("the applicant has it").isEmpty();
    }

    @Test
    void aProposalWaitsForAnAgendaAndAGrantForItsAgreement() throws SQLException {
        GrantsAtTheBoard board = new GrantsAtTheBoard(world);
        long grant = world.proposed(insats, 600);
        assertThat(todos(CHIEF)).extracting(Todo::path).containsExactly("/insats/grant?id=" + grant);
        long matter = board.place(grant);
        assertThat(keys(CHIEF)).isEmpty();
        board.open();
        board.agree(matter, ProposalKind.APPROVE, "");
        board.adjust();
        assertThat(todos(CHIEF))
                .extracting(Todo::key, Todo::path)
                .containsExactly(tuple("sign", "/insats/money?id=" + insats));
    }

    @Test
    void reportsWaitForWhoReadsAndWhoWritesThem() {
        world.stage(insats, InsatsStage.RUNNING);
        world.sql(Waiting.report(insats, "2018-05-20"));
        assertThat(keys(HANNA)).isEmpty();
        world.sql(
                "insert into insats_contact values (900, 1, 1, %d, 'Hanna', '', 'h@exempel.invalid', 804, false, true, false)"
                        .formatted(insats));
        assertThat(todos(HANNA)).singleElement().satisfies(todo -> {
            assertThat(todo.path()).isEqualTo("/insats/report-write?id=900");
            assertThat(todo.isLate(LocalDate.of(2018, 6, 1))).isTrue();
        });
        world.sql("update insats_report set status = 'HANDED_IN', handed_in_by = 'Hanna', handed_in_at = '2018-05-21'");
        assertThat(keys(HANNA)).isEmpty();
        assertThat(keys(CHIEF)).containsExactly("report.read");
        assertThat(keys(CLERK)).isEmpty();
    }

    @Test
    void anEndWaitsForWhoReadsItAndAsksAfterwards() {
        world.stage(insats, InsatsStage.FINAL_REPORT);
        world.sql(
                ("insert into insats_final_report (id, forbund_id, version, insats_id, report_status, results, economy, lessons,"
                                + " takeover, question, handed_in_by, handed_in_on, approved_by) values (900, 1, 1, %d, 'HANDED_IN', '', '', '', '',"
                                + " '', 'Hanna', '2018-05-20', '')")
                        .formatted(insats));
        assertThat(keys(CHIEF)).containsExactly("finalReport");
        world.stage(insats, InsatsStage.FOLLOW_UP);
        world.sql(
                "update insats_final_report set report_status = 'APPROVED', approved_on = '2018-05-21', check_on = '2018-07-02'");
        assertThat(keys(CHIEF)).as("in more than a month").isEmpty();
        world.sql("update insats_final_report set check_on = '2018-07-01'");
        assertThat(keys(CHIEF)).containsExactly("takeover");
    }

    @Test
    void theMorningLetterTellsTheSameWithTheDay() {
        world.sql(Waiting.application(insats, "HANDED_IN"));
        DigestReceiver berit = new DigestReceiver(BERIT, "berit@morgon.invalid", Language.SWEDISH);
        assertThat(world.forbund()
                        .<Boolean>as(BERIT, () -> world.bean(SendDigest.class).send(berit)))
                .isTrue();
        assertThat(world.forbund().as(() -> world.bean(MailOverviews.class).latest()))
                .anySatisfy(letter -> assertThat(letter.mail().text())
                        .contains("Bedöm ansökan om Vägen in, senast 2018-06-12", "/insats/preparation?id=900"));
        DigestReceiver leo = new DigestReceiver(LEO, "leo@morgon.invalid", Language.SWEDISH);
        assertThat(world.forbund()
                        .<Boolean>as(LEO, () -> world.bean(SendDigest.class).send(leo)))
                .isFalse();
    }
}
