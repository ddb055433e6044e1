package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.SubjectOnAgendaAlready;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterOverviews;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingFacts;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingOverview;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.meeting.PlaceSubject;
import se.tross.board.meeting.PlanMeeting;
import se.tross.board.meeting.SubjectPlacement;
import se.tross.budget.VersionRefusal.VersionNotProposed;
import se.tross.budget.check.ProposeBudget;
import se.tross.budget.reallocation.Move;
import se.tross.budget.reallocation.Reallocate;
import se.tross.contribution.ContributionPlanOverviews;
import se.tross.contribution.PlanOverview;
import se.tross.contribution.ProposeContributionPlan;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What binds money is put on the board's agenda by those who own it, with its figures and a ready proposal. */
class MoneyComesBeforeTheBoardTest {

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long june;

    @BeforeEach
    void aMeetingIsPlanned() {
        LocalDateTime start = LocalDateTime.of(2018, 6, 15, 9, 0);
        june = forbund.as(() -> forbund.bean(PlanMeeting.class)
                .plan(MeetingFacts.byTheBoard(new MeetingTerms(
                        MeetingKind.ORDINARY, start, start.plusHours(3), "Halmstad", true, 7, "Siri"))));
    }

    @Test
    void aProposedBudget() {
        long version = forbund.draft();
        forbund.addLines(version, 2);
        assertThat(forbund.refusal(() -> forbund.bean(PlaceSubject.class).look(BudgetMatter.TYPE, version)))
                .isInstanceOf(VersionNotProposed.class);
        long read = forbund.detail(version).overview().version();
        forbund.run(() -> forbund.bean(ProposeBudget.class).propose(version, read));
        SubjectPlacement placement = look(BudgetMatter.TYPE, version);
        assertThat(placement.meetings()).extracting(MeetingOverview::id).containsExactly(june);
        assertThat(placement.placed()).isNull();
        MatterTerms placed = place(BudgetMatter.TYPE, version);
        assertThat(placed.title()).isEqualTo("Budget 2019 och verksamhetsplan 2019–2021");
        assertThat(placed.proposal())
                .isEqualTo("Förbundet föreslås besluta att fastställa budgeten för 2019, version 1, med kostnader om"
                        + " 2\u00a0000\u00a0kr, varav 2\u00a0000\u00a0kr till insatser.");
        assertThat(placed.background())
                .contains("Intäkterna är 10\u00a0000\u00a0000\u00a0kr", "från 1\u00a0500\u00a0000\u00a0kr");
        assertThat(placed.diaryNumber()).isEqualTo("2018/1");
        assertThat(placed.preparer()).isEqualTo("Eva Ekonom");
        assertThat(look(BudgetMatter.TYPE, version).placed().meeting().id()).isEqualTo(june);
        assertThat(forbund.refusal(() -> forbund.bean(PlaceSubject.class).place(BudgetMatter.TYPE, version, june)))
                .isEqualTo(
                        new SubjectOnAgendaAlready(placement.meetings().get(0).date()));
    }

    @Test
    void aProposedContributionPlan() {
        PlanOverview draft = forbund.draftContributions(new FinancialYear(2020));
        forbund.run(() -> forbund.bean(ProposeContributionPlan.class).propose(draft.id(), draft.version()));
        MatterTerms placed = place("contribution.plan", draft.id());
        assertThat(placed.subject()).isEqualTo(new DecisionSubject("contribution.plan", draft.id()));
        assertThat(placed.title()).isEqualTo("Medlemmarnas bidrag 2020");
        assertThat(placed.background())
                .startsWith(
                        "Bidragen är tillsammans 11\u00a0000\u00a0000\u00a0kr. Staten betalar 5\u00a0500\u00a0000\u00a0kr,"
                                + " regionerna 2\u00a0750\u00a0000\u00a0kr och kommunerna 2\u00a0750\u00a0000\u00a0kr.");
        long decided = forbund.as(
                        () -> forbund.bean(ContributionPlanOverviews.class).plan(BudgetFixture.YEAR, Optional.empty()))
                .overview()
                .id();
        assertThat(forbund.refusal(() -> forbund.bean(PlaceSubject.class).look("contribution.plan", decided)))
                .as("what is decided is not decided again")
                .isNotNull();
    }

    @Test
    void aProposedReallocation() {
        long version = forbund.draft();
        List<Long> lines = forbund.addLines(version, 2);
        forbund.decide(version);
        Move move = new Move(lines.get(0), lines.get(1), BudgetFixture.YEAR, Money.ofKronor(400), "Fler deltagare");
        long id = forbund.as(() -> forbund.bean(Reallocate.class).propose(version, move));
        MatterTerms placed = place("budget.reallocation", id);
        assertThat(placed.title()).isEqualTo("Omfördelning i budgeten för 2019: 400\u00a0kr till Insats 2");
        assertThat(placed.background()).endsWith("Skäl: Fler deltagare");
    }

    @Test
    void whatNobodyOwnsIsNotThere() {
        assertThat(forbund.refusal(() -> forbund.bean(PlaceSubject.class).look("ledger.voucher", 1)))
                .isEqualTo(new AccessRefusal.NotFound());
        assertThat(forbund.refusal(() -> forbund.bean(PlaceSubject.class).look(BudgetMatter.TYPE, 4711)))
                .isEqualTo(new AccessRefusal.NotFound());
    }

    private SubjectPlacement look(String type, long id) {
        return forbund.as(() -> forbund.bean(PlaceSubject.class).look(type, id));
    }

    private MatterTerms place(String type, long id) {
        long matter = forbund.as(() -> forbund.bean(PlaceSubject.class).place(type, id, june));
        return forbund.as(() -> forbund.bean(MatterOverviews.class).matter(matter))
                .matter()
                .terms();
    }
}
