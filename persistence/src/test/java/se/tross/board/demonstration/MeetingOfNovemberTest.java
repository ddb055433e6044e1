package se.tross.board.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.board.decision.ActionOverview;
import se.tross.board.decision.ActionOverviews;
import se.tross.board.decision.DecisionDetail;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.decision.DecisionOverview;
import se.tross.board.decision.DecisionOverviews;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.pack.PackChange;
import se.tross.board.pack.PackDetail;
import se.tross.board.pack.PackOverview;
import se.tross.board.pack.PackOverviews;
import se.tross.board.sitting.BallotRow.VoteRow;
import se.tross.board.sitting.SittingOverview;
import se.tross.board.sitting.SittingOverviews;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetMatter;
import se.tross.budget.BudgetOverviews;
import se.tross.contribution.ContributionPlanOverviews;
import se.tross.contribution.PlanDecision;
import se.tross.contribution.PlanMatter;
import se.tross.contribution.PlanOverview;
import se.tross.forbund.demonstration.LoadDemonstration;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.StatementCount;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.SystemClock;

/** The meeting at which Halland's board decided on the contributions and the budget of 2018, as a newcomer finds it. */
class MeetingOfNovemberTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), SystemClock.STOCKHOLM);
    private static final LocalDate DAY = LocalDate.of(2017, 11, 17);

    private static TestContainer container;
    private static long halland;

    @BeforeAll
    static void load() throws SQLException {
        container = TestContainer.start(CLOCK);
        container.as(
                null,
                () -> container
                        .get(LoadDemonstration.class)
                        .load(Stream.of(Role.values())
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toMap(name -> name, name -> "hemligt för " + name))));
        try (Connection owner = container.database().as(TestDatabase.OWNER);
                ResultSet row = owner.createStatement()
                        .executeQuery("select id from forbund_forbund where name like '%Halland%'")) {
            row.next();
            halland = row.getLong(1);
        }
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    private static List<DecisionOverview> decisions(Role role) {
        return container.as(
                actor(role), () -> container.get(DecisionOverviews.class).decisions());
    }

    private static DecisionDetail decision(Role role, int paragraph) {
        long id = decisions(role).stream()
                .filter(decision -> decision.paragraph() == paragraph)
                .findFirst()
                .orElseThrow()
                .id();
        return container.as(
                actor(role), () -> container.get(DecisionOverviews.class).decision(id));
    }

    private static Actor actor(Role role) {
        return new Actor(1, "test", "Test", halland, Set.of(role));
    }

    @Test
    void contributionsAndBudgetHaveTheParagraphsThatTheyAreSaidToHave() {
        DecisionOverview contributions = decision(Role.LEDAMOT, 45).overview();
        assertThat(contributions.decided()).isEqualTo(DAY);
        assertThat(contributions.text()).contains("18 642 000 kr");
        DecisionOverview budget = decision(Role.LEDAMOT, 46).overview();
        assertThat(budget.decided()).isEqualTo(DAY);
        assertThat(budget.text()).contains("20 467 000 kr", "16 417 000 kr");
        assertThat(budget.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThat(List.of(budget.yes(), budget.no())).containsExactly(3, 1);
        assertThat(budget.dissents()).containsExactly("Anna Aspgren (påhittat namn)");
    }

    @Test
    void contributionsAndBudgetTookEffectByTheirParagraphs() {
        DecisionSubject contributions = decision(Role.LEDAMOT, 45).overview().subject();
        PlanOverview plan =
                container
                        .as(
                                actor(Role.EKONOM),
                                () -> container
                                        .get(ContributionPlanOverviews.class)
                                        .plans())
                        .stream()
                        .filter(one -> PlanMatter.subject(one.id()).equals(contributions))
                        .findFirst()
                        .orElseThrow();
        assertThat(plan.year()).isEqualTo(new FinancialYear(2018));
        assertThat(plan.decision()).hasValue(new PlanDecision("§ 45", DAY));
        DecisionSubject budget = decision(Role.LEDAMOT, 46).overview().subject();
        BudgetDetail version = container.as(
                actor(Role.EKONOM),
                () -> container
                        .get(BudgetOverviews.class)
                        .version(budget.idOf(BudgetMatter.TYPE).orElseThrow()));
        assertThat(version.overview().decision()).hasValue(new BudgetDecision("§ 46", DAY));
    }

    @Test
    void theBudgetWasVotedOnByNameAndWhatFollowsIsKnown() {
        DecisionDetail budget = decision(Role.REVISOR, 46);
        assertThat(budget.proposals()).hasSize(2);
        assertThat(budget.ballots().get(0).votes())
                .extracting(VoteRow::person)
                .containsExactly(
                        "Fredrik Fors (påhittat namn)",
                        "Anna Aspgren (påhittat namn)",
                        "Lars Lind (påhittat namn)",
                        "Vera Vallgren (påhittat namn)");
        assertThat(budget.note()).contains("20,2 %");
        assertThat(budget.actions()).extracting(ActionOverview::isDone).containsExactly(true, false);
        List<ActionOverview> actions = container.as(
                actor(Role.EKONOM), () -> container.get(ActionOverviews.class).actions());
        assertThat(actions.get(0).overdue()).isTrue();
        assertThat(actions.get(0).cited()).isEqualTo("§ 46");
    }

    @Test
    void whoHadAConflictOfInterestWasOutAndHisDeputyServed() {
        DecisionDetail training = decision(Role.LEDAMOT, 47);
        assertThat(training.tookPart())
                .contains("Fatima Florén (påhittat namn)")
                .hasSize(4);
        SittingOverview sitting = container.as(
                actor(Role.STYRELSESEKRETERARE),
                () -> container
                        .get(SittingOverviews.class)
                        .sitting(training.meetingId(), Optional.of(training.matterId())));
        assertThat(sitting.matter().conflicts()).hasSize(1);
        assertThat(sitting.meeting().over()).isTrue();
        assertThat(sitting.undecided()).isEmpty();
    }

    @Test
    void theLatePaperMadeASecondVersionOfThePapers() {
        long meeting = decision(Role.LEDAMOT, 46).meetingId();
        container.as(actor(Role.REVISOR), () -> {
            StatementCount.startOver();
            PackDetail pack = container.get(PackOverviews.class).versions(meeting);
            assertThat(StatementCount.current()).isLessThanOrEqualTo(3);
            assertThat(pack.versions()).extracting(PackOverview::number).containsExactly(2, 1);
            assertThat(pack.latest().changes())
                    .containsExactly(new PackChange.PaperAdded("Medlemmarnas svar på samrådet (exempel)", "8"));
            assertThat(pack.outdated()).isFalse();
            assertThat(pack.findings()).isEmpty();
            return null;
        });
    }

    @Test
    void theRegisterIsReadInAHandfulOfStatements() {
        container.as(actor(Role.LEDAMOT), () -> {
            StatementCount.startOver();
            List<DecisionOverview> register =
                    container.get(DecisionOverviews.class).decisions();
            assertThat(StatementCount.current()).isLessThanOrEqualTo(3);
            assertThat(register)
                    .extracting(DecisionOverview::cited)
                    .startsWith("§ 50")
                    .endsWith("§ 41");
            StatementCount.startOver();
            container.get(DecisionOverviews.class).decision(register.get(0).id());
            assertThat(StatementCount.current()).isLessThanOrEqualTo(7);
            return null;
        });
    }
}
