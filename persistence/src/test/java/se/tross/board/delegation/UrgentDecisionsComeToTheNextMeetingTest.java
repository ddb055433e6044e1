package se.tross.board.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.board.delegation.DelegationFixture.DECIDED;
import static se.tross.board.delegation.DelegationFixture.LONGER_TIME;
import static se.tross.board.delegation.DelegationFixture.MEETING;
import static se.tross.board.delegation.DelegationFixture.MEETING_DAY;
import static se.tross.board.delegation.DelegationFixture.RUT;
import static se.tross.board.delegation.DelegationFixture.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DelegationRefusal.DelegationParagraphMissing;
import se.tross.board.DelegationRefusal.EmpowermentNotInForce;
import se.tross.board.DelegationRefusal.UrgencyMissing;
import se.tross.board.meeting.MatterKind;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.trail.History;

/** B20 through its use cases: first the board's leave, then the decision, then the very next meeting. */
class UrgentDecisionsComeToTheNextMeetingTest {

    private static final String NAME = "Rut Region 1";

    @RegisterExtension
    private final DelegationFixture forbund = new DelegationFixture();

    @Test
    void itStandsOnTheNextAgendaByItself() {
        long id = forbund.registerUrgent(TODAY);
        UrgentRow row = decision(id);
        assertThat(row.number()).isEqualTo("O 2018:2");
        assertThat(row.next()).isEqualTo(MEETING_DAY);
        assertThat(forbund.told(MatterKind.URGENT))
                .contains("O 2018:1", "O 2018:2", "Förlängd ansökningstid (" + NAME + ")");
        forbund.run(() -> forbund.bean(ReportDecision.class).urgent(id, 1, MEETING));
        assertThat(decision(id).reportedOn()).isEqualTo(MEETING_DAY);
        assertThat(forbund.told(MatterKind.URGENT)).doesNotContain("O 2018:2");
    }

    @Test
    void nobodyDecidesWithoutTheBoardsLeaveOrWithoutSayingWhy() {
        LocalDate before = LocalDate.of(2017, 12, 31);
        assertThat(forbund.refusal(() ->
                        forbund.bean(RegisterUrgentDecision.class).register(RUT, before, "Förlängd tid.", "Bråttom.")))
                .isEqualTo(new EmpowermentNotInForce(before));
        assertThat(forbund.refusal(
                        () -> forbund.bean(RegisterUrgentDecision.class).register(RUT, TODAY, "Förlängd tid.", " ")))
                .isEqualTo(new UrgencyMissing());
    }

    @Test
    void theLeaveIsGivenInAParagraphAndTakenBack() {
        assertThat(forbund.as(() -> forbund.bean(UrgentOverviews.class).candidates()))
                .containsExactly(new UrgentPerson(RUT, NAME, false));
        assertThat(forbund.refusal(() -> forbund.bean(Empower.class).empower(RUT, "§", DECIDED, DECIDED)))
                .isEqualTo(new DelegationParagraphMissing());
        long id = forbund.as(() -> forbund.bean(Empower.class).empower(RUT, "§ 14", DECIDED, DECIDED));
        assertThat(register().empowerments()).hasSize(2);
        forbund.run(() -> forbund.bean(Empower.class).end(id, 1, TODAY));
        forbund.run(() -> forbund.bean(Empower.class).end(1, 1, TODAY));
        assertThat(register().isAnybodyEmpowered()).isTrue();
        assertThat(register().empowerments())
                .allSatisfy(one -> assertThat(one.validity().to()).isEqualTo(TODAY));
    }

    /** P7. */
    @Test
    void aProtectedNameIsNeitherShownNorPutOnAnAgenda() {
        forbund.sql("update forbund_mandate set protected_identity = true where id = 1");
        forbund.registerUrgent(TODAY);
        assertThat(forbund.told(MatterKind.URGENT)).contains("O 2018:2").doesNotContain("Rut");
        assertThat(register().toString()).contains(NAME);
        for (Role role : new Role[] {Role.LEDAMOT, Role.EKONOM, Role.REVISOR}) {
            assertThat(forbund.as(
                            TestForbund.eva(role),
                            () -> forbund.bean(UrgentOverviews.class).register().toString()))
                    .doesNotContain("Rut");
            assertThatThrownBy(() -> forbund.as(
                            TestForbund.eva(role),
                            () -> forbund.bean(History.class).of("board_urgent_decision", LONGER_TIME, 0)))
                    .isInstanceOf(RefusedInTransaction.class);
        }
    }

    private UrgentRow decision(long id) {
        return forbund.as(() -> forbund.bean(UrgentOverviews.class).decision(id))
                .row();
    }

    private UrgentRegister register() {
        return forbund.as(() -> forbund.bean(UrgentOverviews.class).register());
    }
}
