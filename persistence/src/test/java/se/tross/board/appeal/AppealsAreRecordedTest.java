package se.tross.board.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.MEETING;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.AppealRefusal.AppealDayImpossible;
import se.tross.board.DecisionRefusal.DecisionIsAppealed;
import se.tross.board.decision.DecideMatter;
import se.tross.board.decision.DecisionDetail;
import se.tross.board.decision.DecisionEffect;
import se.tross.board.decision.DecisionOverview;
import se.tross.board.decision.DecisionOverviews;
import se.tross.board.minutes.Adjusters;
import se.tross.board.minutes.AdjustingFixture;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.refusal.Refusal;

/** L40, B16: an appeal that has come in is on the decision and in the register until the court has answered, and after. */
class AppealsAreRecordedTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final AppealTerms CAME = AppealTerms.came(TODAY, Appellant.RESIDENT);
    private static final Actor CLERK = new Actor(950, "hanna", "Hanna Handläggare", 1, Set.of(Role.HANDLAGGARE));

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    private long budget;

    @BeforeEach
    void minutesAreAdjusted() throws SQLException {
        forbund.holdMeeting();
        budget = forbund.as(() -> forbund.bean(DecisionOverviews.class).decisions()).stream()
                .filter(one -> one.title().equals("Budget"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void adjust() {
        forbund.close();
        Adjusters.adjust(forbund, MEETING);
    }

    private long register(AppealTerms terms) {
        return forbund.as(() -> forbund.bean(RecordAppeal.class).register(budget, terms));
    }

    private AppealRow row(long appeal) {
        return forbund.as(() -> forbund.bean(AppealOverviews.class).appeal(appeal))
                .row();
    }

    private void change(long appeal, AppealTerms terms) {
        long version = row(appeal).version();
        forbund.run(() -> forbund.bean(RecordAppeal.class).change(appeal, version, terms));
    }

    private DecisionOverview decision() {
        return forbund.as(() -> forbund.bean(DecisionOverviews.class).decision(budget))
                .overview();
    }

    private AppealState state() {
        DecisionOverview decision = decision();
        AppealState onPage = forbund.as(
                        () -> forbund.bean(AppealOverviews.class).of(decision))
                .state();
        AppealState inRegister = forbund.as(() -> {
                    List<DecisionOverview> all =
                            forbund.bean(DecisionOverviews.class).decisions();
                    return forbund.bean(AppealStates.class).of(all);
                })
                .get(budget);
        assertThat(inRegister).isEqualTo(onPage);
        return onPage;
    }

    @Test
    void theDecisionIsAppealedUntilTheCourtHasAnswered() {
        adjust();
        LocalDate last = LocalDate.of(2018, 6, 25);
        assertThat(state()).isEqualTo(new AppealState(AppealStage.OPEN, last));
        long appeal = register(CAME);
        assertThat(state()).isEqualTo(new AppealState(AppealStage.APPEALED, TODAY));
        change(
                appeal,
                new AppealTerms(
                        TODAY, Appellant.RESIDENT, TODAY, TODAY, "Förvaltningsrätten", "12-18", true, null, null));
        assertThat(state().stage()).isEqualTo(AppealStage.STAYED);
        assertThat(state().effect(decision().effect())).isEqualTo(DecisionEffect.STAYED);
        change(appeal, row(appeal).terms().answered(AppealOutcome.ANNULLED, TODAY));
        assertThat(state()).isEqualTo(new AppealState(AppealStage.ANNULLED, TODAY));
        assertThat(row(appeal).terms().caseNumber()).isEqualTo("12-18");
    }

    @Test
    void whatWasRegisteredByMistakeStaysAndCountsNoMore() {
        adjust();
        long appeal = register(CAME);
        forbund.run(() -> forbund.bean(RecordAppeal.class).strike(appeal, 1, "Gäller § 3."));
        assertThat(state().stage()).isEqualTo(AppealStage.OPEN);
        assertThat(row(appeal).struck()).isTrue();
        assertThat(row(appeal).findings()).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        long appeal = register(CAME);
        long version = row(appeal).version();
        change(appeal, CAME.answered(AppealOutcome.REFUSED, TODAY));
        Refusal late = AdjustingFixture.refusalOf(
                () -> forbund.run(() -> forbund.bean(RecordAppeal.class).change(appeal, version, CAME)));
        assertThat(late).isInstanceOf(AccessRefusal.VersionConflict.class);
        assertThat(row(appeal).terms().outcome()).isEqualTo(AppealOutcome.REFUSED);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(AdjustingFixture.refusalOf(() -> register(AppealTerms.came(TODAY.plusDays(1), Appellant.RESIDENT))))
                .isEqualTo(new AppealDayImpossible("received", TODAY, TODAY));
        AppealTerms named = new AppealTerms(
                TODAY, Appellant.RESIDENT, null, null, "Domstolen, 19121212-1212", "", false, null, null);
        assertThat(AdjustingFixture.refusalOf(() -> register(named))).isInstanceOf(PersonalNumberInText.class);
    }

    @Test
    void aDecisionThatIsAppealedIsNotTakenBack() {
        register(CAME);
        assertThat(AdjustingFixture.refusalOf(
                        () -> forbund.run(() -> forbund.bean(DecideMatter.class).takeBack(budget))))
                .isEqualTo(new DecisionIsAppealed());
    }

    @Test
    void ofASecretMatterNothingIsToldToWhoMayNotKnow() throws SQLException {
        long appeal = register(CAME);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update board_matter set secret_ground = '19 kap. 3 § OSL' where id = " + BUDGET);
        }
        assertThat(forbund.refusal(
                        CLERK, () -> forbund.bean(AppealOverviews.class).appeal(appeal)))
                .isEqualTo(new AccessRefusal.NotFound());
        DecisionDetail hidden =
                forbund.as(CLERK, () -> forbund.bean(DecisionOverviews.class).decision(budget));
        AppealsOfDecision seen =
                forbund.as(CLERK, () -> forbund.bean(AppealOverviews.class).of(hidden.overview()));
        assertThat(seen.rows()).isEmpty();
        assertThat(seen.state().stage()).isEqualTo(AppealStage.APPEALED);
    }

    @Test
    void onlyWhoKeepsTheRecordRegistersIt() {
        assertThat(forbund.refusal(CLERK, () -> forbund.bean(RecordAppeal.class).register(budget, CAME)))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
    }

    @Test
    void itIsNeverRemoved() throws SQLException {
        long appeal = register(CAME);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThatThrownBy(() -> TestDatabase.run(app, "delete from board_appeal where id = " + appeal))
                    .hasMessageContaining("never removed");
        }
    }
}
