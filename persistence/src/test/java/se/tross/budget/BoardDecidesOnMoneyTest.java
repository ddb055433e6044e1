package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;
import static se.tross.budget.BudgetFixture.DECISION;
import static se.tross.budget.BudgetFixture.OPENING;
import static se.tross.budget.BudgetFixture.YEAR;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DecisionRefusal.DecisionAwaitsJustering;
import se.tross.board.MeetingRefusal.SubjectIsOnAgenda;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.decision.DecideMatter;
import se.tross.board.decision.SubjectOverviews;
import se.tross.board.decision.SubjectStanding;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MeetingDetail;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.meeting.PlaceSubject;
import se.tross.board.meeting.SummonMeeting;
import se.tross.board.minutes.Adjusters;
import se.tross.board.sitting.ConductMeeting;
import se.tross.board.sitting.SittingFixture;
import se.tross.board.vote.ProposalKind;
import se.tross.budget.VersionRefusal.ContributionsNotDecided;
import se.tross.budget.VersionRefusal.VersionIsDecided;
import se.tross.budget.reallocation.KeptMove;
import se.tross.budget.reallocation.Move;
import se.tross.budget.reallocation.Reallocate;
import se.tross.budget.reallocation.ReallocationMatter;
import se.tross.budget.reallocation.ReallocationOverviews;
import se.tross.budget.reallocation.ReallocationStatus;
import se.tross.contribution.ContributionPlanOverviews;
import se.tross.contribution.DecideContributionPlan;
import se.tross.contribution.PlanDecision;
import se.tross.contribution.PlanMatter;
import se.tross.contribution.PlanOverview;
import se.tross.contribution.PlanStatus;
import se.tross.contribution.ProposeContributionPlan;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Nothing binds money but a § of adjusted minutes: what the board decides takes effect with the justering, by itself. */
class BoardDecidesOnMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    private static final FinancialYear NEXT = YEAR.plusYears(1);

    @RegisterExtension
    private final BudgetFixture forbund =
            new BudgetFixture(SittingFixture.boardAndMeeting().toArray(String[]::new));

    private long version;
    private List<Long> lines;

    @BeforeEach
    void aBudgetIsDrafted() throws SQLException {
        Adjusters.signUp(forbund);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "delete from board_matter where position > 1",
                    "update board_meeting set status = 'PLANNED', summoned_at = null");
        }
        version = forbund.draft();
        lines = forbund.addLines(version, 2);
    }

    private long place(DecisionSubject subject) {
        return forbund.as(() -> forbund.bean(PlaceSubject.class).place(subject.type(), subject.id(), MEETING));
    }

    private void open() {
        MeetingDetail planned =
                forbund.as(() -> forbund.bean(MeetingOverviews.class).meeting(MEETING));
        forbund.run(() -> forbund.bean(SummonMeeting.class)
                .summon(MEETING, planned.overview().version()));
        for (long mandate : new long[] {RUT, VERA, FRIDA, ALVA}) {
            forbund.run(() -> forbund.bean(RecordAttendance.class).come(1, mandate, AttendanceMode.ON_SITE, ""));
        }
        forbund.run(() -> forbund.bean(ConductMeeting.class).open(MEETING));
    }

    private void agree(long matter, ProposalKind won, String reason) {
        forbund.as(() -> forbund.bean(DecideMatter.class).agree(matter, won, "Styrelsen beslutar.", reason));
    }

    private void adjust() {
        forbund.run(() -> forbund.bean(ConductMeeting.class).close(MEETING));
        Adjusters.adjust(forbund, MEETING);
    }

    private VersionOverview budget() {
        return forbund.detail(version).overview();
    }

    private SubjectStanding standing(DecisionSubject subject) {
        return forbund.as(() -> forbund.bean(SubjectOverviews.class).standing(subject))
                .orElseThrow();
    }

    @Test
    void aBudgetIsDecidedWhenTheMinutesAreAdjustedAndNotBefore() {
        forbund.propose(version);
        long matter = place(BudgetMatter.subject(version));
        assertThat(standing(BudgetMatter.subject(version)).isOnAgenda()).isTrue();
        open();
        agree(matter, ProposalKind.APPROVE, "");
        assertThat(budget().isProposed()).isTrue();

        adjust();
        assertThat(budget().applies()).isTrue();
        assertThat(budget().decision()).hasValue(new BudgetDecision("§ 1", DAY));
        assertThat(standing(BudgetMatter.subject(version)).isBinding()).isTrue();
    }

    @Test
    void whatTheBoardHasIsNeitherWithdrawnNorDecidedByHand() {
        forbund.propose(version);
        long matter = place(BudgetMatter.subject(version));
        long proposed = budget().version();
        Runnable withdraw = () -> forbund.bean(WithdrawBudget.class).withdraw(version, proposed);
        Runnable byHand = () -> forbund.bean(DecideBudget.class).decide(version, proposed, DECISION);
        assertThat(forbund.refusal(withdraw)).isEqualTo(new SubjectIsOnAgenda(DAY));
        assertThat(forbund.refusal(byHand)).isEqualTo(new SubjectIsOnAgenda(DAY));

        open();
        agree(matter, ProposalKind.APPROVE, "");
        assertThat(forbund.refusal(withdraw)).isEqualTo(new DecisionAwaitsJustering(1, DAY));
        assertThat(forbund.refusal(byHand)).isEqualTo(new DecisionAwaitsJustering(1, DAY));
    }

    @Test
    void aBudgetThatIsReferredBackIsADraftAgainWithTheBoardsReason() {
        forbund.propose(version);
        long matter = place(BudgetMatter.subject(version));
        open();
        agree(matter, ProposalKind.REFER_BACK, "Reserven räcker inte.");
        adjust();

        assertThat(budget().isDraft()).isTrue();
        assertThat(standing(BudgetMatter.subject(version)).isReturned()).isTrue();
        assertThat(standing(BudgetMatter.subject(version)).decision().reason()).isEqualTo("Reserven räcker inte.");
    }

    @Test
    void aBudgetThatIsPutOffWaitsAsItIs() {
        forbund.propose(version);
        long matter = place(BudgetMatter.subject(version));
        open();
        agree(matter, ProposalKind.POSTPONE, "Frågan bereds vidare.");
        adjust();

        assertThat(budget().isProposed()).isTrue();
        assertThat(standing(BudgetMatter.subject(version)).isPutOff()).isTrue();
        long proposed = budget().version();
        forbund.run(() -> forbund.bean(WithdrawBudget.class).withdraw(version, proposed));
        assertThat(budget().isDraft()).isTrue();
    }

    @Test
    void contributionsAndTheBudgetThatRestsOnThemAreDecidedAtOneMeeting() {
        PlanOverview plan = proposedContributions();
        long next = forbund.as(() -> forbund.bean(CreateBudget.class).create(NEXT, 3, OPENING, Optional.empty()));
        forbund.propose(next);
        long contributions = place(PlanMatter.subject(plan.id()));
        long money = place(BudgetMatter.subject(next));
        open();
        assertThat(forbund.refusal(() ->
                        forbund.bean(DecideMatter.class).agree(money, ProposalKind.APPROVE, "Styrelsen beslutar.", "")))
                .as("the board is told while it sits")
                .isEqualTo(new ContributionsNotDecided(NEXT));
        agree(contributions, ProposalKind.APPROVE, "");
        agree(money, ProposalKind.APPROVE, "");
        adjust();

        PlanOverview decided = contributions();
        assertThat(decided.status()).isEqualTo(PlanStatus.DECIDED);
        assertThat(decided.decision()).hasValue(new PlanDecision("§ 1", DAY));
        assertThat(forbund.detail(next).overview().decision()).hasValue(new BudgetDecision("§ 2", DAY));
    }

    @Test
    void contributionsThatTheBoardRefusesAreADraftAgain() {
        PlanOverview plan = proposedContributions();
        long matter = place(PlanMatter.subject(plan.id()));
        assertThat(forbund.refusal(
                        () -> forbund.bean(ProposeContributionPlan.class).withdraw(plan.id(), plan.version())))
                .isEqualTo(new SubjectIsOnAgenda(DAY));
        assertThat(forbund.refusal(() -> forbund.bean(DecideContributionPlan.class)
                        .decide(plan.id(), plan.version(), new PlanDecision("§ 9", DAY))))
                .isEqualTo(new SubjectIsOnAgenda(DAY));
        open();
        agree(matter, ProposalKind.REJECT, "Staten ger mindre.");
        adjust();

        assertThat(contributions().isDraft()).isTrue();
        assertThat(standing(PlanMatter.subject(plan.id())).decision().reason()).isEqualTo("Staten ger mindre.");
    }

    @Test
    void moneyIsMovedBetweenLinesWhenTheBoardHasSaidSo() {
        forbund.decide(version);
        long adopted = proposeMove(300);
        long rejected = proposeMove(200);
        long first = place(ReallocationMatter.subject(adopted));
        long second = place(ReallocationMatter.subject(rejected));
        long proposed = move(adopted).version();
        assertThat(forbund.refusal(() -> forbund.bean(Reallocate.class).recordDecision(adopted, proposed, DECISION)))
                .isEqualTo(new SubjectIsOnAgenda(DAY));
        open();
        agree(first, ProposalKind.APPROVE, "");
        agree(second, ProposalKind.REJECT, "Insatsen behöver pengarna.");
        assertThat(move(adopted).status()).isEqualTo(ReallocationStatus.PROPOSED);
        adjust();

        assertThat(move(adopted).status()).isEqualTo(ReallocationStatus.DECIDED);
        assertThat(move(adopted).decision()).isEqualTo(new BudgetDecision("§ 1", DAY));
        assertThat(move(rejected).status()).isEqualTo(ReallocationStatus.REJECTED);
    }

    @Test
    void whatIsDecidedAlreadyIsNotAdoptedAgain() {
        forbund.propose(version);
        long matter = place(BudgetMatter.subject(version));
        open();
        agree(matter, ProposalKind.APPROVE, "");
        adjust();
        assertThat(forbund.refusal(() -> forbund.bean(PlaceSubject.class).place(BudgetMatter.TYPE, version, MEETING)))
                .isInstanceOf(VersionIsDecided.class);
    }

    private PlanOverview proposedContributions() {
        PlanOverview draft = forbund.draftContributions(NEXT);
        forbund.run(() -> forbund.bean(ProposeContributionPlan.class).propose(draft.id(), draft.version()));
        return contributions();
    }

    private PlanOverview contributions() {
        return forbund.as(() -> forbund.bean(ContributionPlanOverviews.class).plan(NEXT, Optional.empty()))
                .overview();
    }

    private long proposeMove(long kronor) {
        Move move = new Move(lines.get(0), lines.get(1), YEAR, Money.ofKronor(kronor), "Färre deltagare");
        return forbund.as(() -> forbund.bean(Reallocate.class).propose(version, move));
    }

    private KeptMove move(long id) {
        return forbund.as(() -> forbund.bean(ReallocationOverviews.class).ground(version)).moves().stream()
                .filter(kept -> kept.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
