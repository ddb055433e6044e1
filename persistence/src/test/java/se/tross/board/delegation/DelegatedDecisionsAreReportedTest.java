package se.tross.board.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.board.delegation.DelegationFixture.DECIDED;
import static se.tross.board.delegation.DelegationFixture.MEETING;
import static se.tross.board.delegation.DelegationFixture.MEETING_DAY;
import static se.tross.board.delegation.DelegationFixture.PRINTER;
import static se.tross.board.delegation.DelegationFixture.PURCHASES;
import static se.tross.board.delegation.DelegationFixture.TODAY;
import static se.tross.board.delegation.DelegationFixture.purchase;
import static se.tross.board.delegation.DelegationFixture.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DelegationRefusal.DecidedBySomebodyElse;
import se.tross.board.DelegationRefusal.DecisionIsReported;
import se.tross.board.DelegationRefusal.DelegatedAmountAboveCeiling;
import se.tross.board.DelegationRefusal.DelegationBeginsBeforeDecision;
import se.tross.board.DelegationRefusal.DelegationHasEnded;
import se.tross.board.DelegationRefusal.DelegationNotInForce;
import se.tross.board.DelegationRefusal.DelegationNumberTaken;
import se.tross.board.delegation.DelegationFinding.DelegatedWasNotReported;
import se.tross.board.delegation.DelegationFinding.UrgentWasNotReported;
import se.tross.board.meeting.MatterKind;
import se.tross.board.sitting.ConductMeeting;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.money.Money;

/** B19 through its use cases: the order of a day, decisions under it with their numbers, and what the next meeting is told. */
class DelegatedDecisionsAreReportedTest {

    private static final Money LIMIT = Money.ofKronor(50_000);

    @RegisterExtension
    private final DelegationFixture forbund = new DelegationFixture();

    @Test
    void theOrderOfADay() {
        long id = add("1.10", DECIDED);
        assertThat(order(DECIDED).rules())
                .extracting(row -> row.terms().number())
                .containsExactly("1.1", "1.10");
        assertThat(order(DECIDED.minusDays(1)).planned()).hasSize(1);
        forbund.run(() -> forbund.bean(EndDelegationRule.class).end(id, 1, TODAY));
        assertThat(order(TODAY.plusDays(1)).former()).extracting(RuleRow::id).containsExactly(id);
        assertThat(forbund.refusal(() -> forbund.bean(EndDelegationRule.class).end(id, 2, TODAY)))
                .isEqualTo(new DelegationHasEnded(TODAY));
        assertThat(forbund.refusal(() -> forbund.bean(EndDelegationRule.class).end(id, 1, TODAY)))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
    }

    @Test
    void aNumberIsUsedOnceAtATimeAndNothingBeginsBeforeItsDecision() {
        assertThat(forbund.refusal(() -> forbund.bean(AddDelegationRule.class)
                        .add(terms("1.1", DelegateKind.HEAD_OF_OFFICE, null), DECIDED)))
                .isEqualTo(new DelegationNumberTaken("1.1", "Inköp 1"));
        assertThat(forbund.refusal(() -> forbund.bean(AddDelegationRule.class)
                        .add(terms("2", DelegateKind.HEAD_OF_OFFICE, null), DECIDED.minusDays(1))))
                .isEqualTo(new DelegationBeginsBeforeDecision(DECIDED));
    }

    @Test
    void aDecisionGetsItsNumberAndComesOnTheNextAgenda() {
        long id = forbund.register(PURCHASES, purchase(TODAY, "Eva Ekonom", LIMIT));
        DelegatedRow row = forbund.decision(id);
        assertThat(row.number()).isEqualTo("D 2018:2");
        assertThat(row.amount().money()).isEqualTo(LIMIT);
        assertThat(row.amount().origin().inputs().get(0).args()).contains("§ 41");
        assertThat(row.waits()).isTrue();
        assertThat(forbund.told(MatterKind.DELEGATED))
                .contains("D 2018:1", "Inköp av skrivare 1", "D 2018:2", "Inköp av två stolar (Eva Ekonom)");
    }

    @Test
    void outsideItsRuleItIsRefused() {
        assertThat(forbund.refusals(() -> forbund.bean(RegisterDelegatedDecision.class)
                        .register(PURCHASES, purchase(TODAY, "Sven Svensson", LIMIT.plus(Money.ofOre(1))))))
                .containsExactly(
                        new DecidedBySomebodyElse("Sven Svensson", "Förbundschefen"),
                        new DelegatedAmountAboveCeiling(LIMIT));
        LocalDate before = LocalDate.of(2017, 12, 31);
        assertThat(forbund.refusal(() -> forbund.bean(RegisterDelegatedDecision.class)
                        .register(PURCHASES, purchase(before, "Eva Ekonom", LIMIT))))
                .isEqualTo(new DelegationNotInForce(before));
    }

    @Test
    void whatTheBoardWasToldOfIsNotToldAgain() {
        forbund.register(PURCHASES, purchase(TODAY, "Eva Ekonom", LIMIT));
        forbund.run(() -> forbund.bean(ReportDecision.class).delegated(PRINTER, 1, MEETING));
        assertThat(forbund.decision(PRINTER).reportedOn()).isEqualTo(MEETING_DAY);
        assertThat(forbund.told(MatterKind.DELEGATED)).contains("D 2018:2").doesNotContain("D 2018:1");
        assertThat(forbund.refusal(() -> forbund.bean(ReportDecision.class).delegated(PRINTER, 2, MEETING)))
                .isEqualTo(new DecisionIsReported("D 2018:1"));
    }

    @Test
    void whatAMeetingCameToIsToldWhenItEndsAndTheRestIsFound() {
        long stools = forbund.register(PURCHASES, purchase(TODAY, "Eva Ekonom", LIMIT));
        forbund.sql(
                "update board_meeting set status = 'OPEN', summoned_at = now(), opened_at = now(), chair_mandate_id = 1,"
                        + " matter_in_hand = (select id from board_matter where meeting_id = 1 and kind = 'DELEGATED') where id = 1");
        forbund.run(() -> forbund.bean(ConductMeeting.class).close(MEETING));
        assertThat(forbund.decision(PRINTER).reportedOn()).isEqualTo(MEETING_DAY);
        assertThat(forbund.decision(stools).reportedOn()).isEqualTo(MEETING_DAY);
        assertThat(order(TODAY).findings()).containsExactly(new UrgentWasNotReported("O 2018:1", MEETING_DAY));
    }

    @Test
    void aMeetingThatEndedUntoldIsFoundAndOffered() {
        assertThat(order(TODAY).findings()).isEmpty();
        forbund.sql(
                "update board_meeting set status = 'CLOSED', starts_at = '2018-04-20 09:00', ends_at = null, summoned_at = now(),"
                        + " opened_at = now(), closed_at = now(), chair_mandate_id = 1 where id = 1");
        LocalDate april = LocalDate.of(2018, 4, 20);
        assertThat(order(TODAY).findings())
                .containsExactly(
                        new UrgentWasNotReported("O 2018:1", april), new DelegatedWasNotReported("D 2018:1", april));
        assertThat(forbund.as(() -> forbund.bean(DelegationOverviews.class).decision(PRINTER))
                        .meetings())
                .containsExactly(new MeetingChoice(MEETING, april));
    }

    @Test
    void othersReadAndTheClerkRegistersOnly() {
        for (Role role : new Role[] {Role.LEDAMOT, Role.REVISOR, Role.HANDLAGGARE}) {
            assertThat(forbund.as(
                            TestForbund.eva(role),
                            () -> forbund.bean(DelegationOverviews.class).decisions()))
                    .hasSize(1);
        }
        assertThatThrownBy(() -> forbund.as(
                        TestForbund.eva(Role.LEDAMOT),
                        () -> forbund.bean(RegisterDelegatedDecision.class)
                                .register(PURCHASES, purchase(TODAY, "Eva Ekonom", LIMIT))))
                .isInstanceOf(RefusedInTransaction.class);
        assertThat(forbund.as(
                        TestForbund.eva(Role.EKONOM),
                        () -> forbund.bean(RegisterDelegatedDecision.class)
                                .register(PURCHASES, purchase(TODAY, "Eva Ekonom", LIMIT))))
                .isPositive();
        assertThatThrownBy(() -> forbund.as(
                        TestForbund.eva(Role.EKONOM),
                        () -> forbund.bean(AddDelegationRule.class)
                                .add(terms("3", DelegateKind.EMPLOYEE, null), DECIDED)))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first())
                                .isEqualTo(new AccessRefusal.NotPermitted(Permission.BOARD_DELEGATION_EDIT)));
    }

    private long add(String number, LocalDate from) {
        return forbund.as(() -> forbund.bean(AddDelegationRule.class)
                .add(terms(number, DelegateKind.HEAD_OF_OFFICE, Money.ofKronor(100_000)), from));
    }

    private DelegationOrder order(LocalDate day) {
        return forbund.as(() -> forbund.bean(DelegationOverviews.class).order(day));
    }
}
