package se.tross.insats.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetFixture;
import se.tross.insats.Classification;
import se.tross.insats.EndingRefusal.CheckDayInThePast;
import se.tross.insats.EndingRefusal.CheckDayMissing;
import se.tross.insats.EndingRefusal.NotOverYet;
import se.tross.insats.EndingRefusal.NotReportedYet;
import se.tross.insats.EndingRefusal.QuestionMissing;
import se.tross.insats.EndingRefusal.ReportIsHandedIn;
import se.tross.insats.EndingRefusal.ReportNotHandedIn;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.RegisterInsats;
import se.tross.insats.portfolio.PortfolioOverviews;
import se.tross.insats.portfolio.Wait;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;

class InsatserEndTest {

    private static final FinalReportTerms WHOLE =
            new FinalReportTerms("46 av 60 i arbete", "Allt användes", "Börja smått", "Kommunen, från mars");
    private static final TakeoverTerms TAKEN =
            new TakeoverTerms(TakeoverOutcome.TAKEN_OVER, "Varbergs kommun", "Två tjänster");

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long insats;

    @BeforeEach
    void oneThatRuns() throws SQLException {
        insats = forbund.as(() -> forbund.bean(RegisterInsats.class)
                .register(
                        Classification.structural(false),
                        new InsatsTerms("NÄT", "Nätverk", "", "", null, null, null, "", "", ""),
                        null));
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app, "update insats_insats set version = version + 1, stage = 'RUNNING' where id = " + insats);
        }
    }

    private InsatsStage stage() {
        return forbund.as(() -> forbund.bean(InsatsOverviews.class).insats(insats))
                .stage();
    }

    private long version() {
        return forbund.as(() -> forbund.bean(InsatsOverviews.class).insats(insats))
                .version();
    }

    private EndingOverview ending() {
        return forbund.as(() -> forbund.bean(EndingOverviews.class).of(insats));
    }

    private void over() {
        long version = version();
        forbund.run(() -> forbund.bean(EndInsats.class).over(insats, version));
    }

    private void check() {
        long version = version();
        forbund.run(() -> forbund.bean(CheckTakeover.class).check(insats, version, TAKEN));
    }

    private void goOn() {
        long version = version();
        forbund.run(() -> forbund.bean(EndInsats.class).goOn(insats, version));
    }

    private void handIn(Long version) {
        forbund.run(() -> forbund.bean(WriteFinalReport.class).handIn(insats, version, WHOLE));
    }

    private static void refused(Runnable deed, Refusal refusal) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isEqualTo(refusal));
    }

    private String waitsFor() {
        Wait waitsFor = forbund.as(() -> forbund.bean(PortfolioOverviews.class).row(insats))
                .waitsFor();
        return waitsFor == null ? "" : waitsFor.key();
    }

    @Test
    void fromTheLastDayToTakenOver() {
        over();
        assertThat(waitsFor()).isEqualTo("insats.wait.finalReport");
        forbund.run(() ->
                forbund.bean(WriteFinalReport.class).keep(insats, null, new FinalReportTerms("46 av 60", "", "", "")));
        handIn(ending().reportVersion());
        assertThat(waitsFor()).isEqualTo("insats.wait.finalApproval");
        LocalDate later = LocalDate.now().plusYears(2);
        approve(ending(), later);
        assertThat(stage()).isEqualTo(InsatsStage.FOLLOW_UP);
        assertThat(waitsFor()).isEqualTo("insats.wait.takeover");
        check();
        assertThat(stage()).isEqualTo(InsatsStage.IMPLEMENTED);
        assertThat(ending().takeover()).isEqualTo(TAKEN);
        assertThat(waitsFor()).isEmpty();
    }

    @Test
    void nothingIsReportedBeforeItIsOverNorCheckedBeforeItIsReported() {
        refused(() -> handIn(null), new NotOverYet(InsatsStage.RUNNING));
        refused(this::check, new NotReportedYet(InsatsStage.RUNNING));
    }

    @Test
    void whatIsHandedInStandsStillUntilItIsAskedBack() {
        over();
        handIn(null);
        refused(() -> handIn(ending().reportVersion()), new ReportIsHandedIn());
        refused(this::goOn, new ReportIsHandedIn());
        refused(() -> askBack(" "), new QuestionMissing());
        askBack("Antal per kön saknas.");
        assertThat(ending().question()).isEqualTo("Antal per kön saknas.");
        refused(() -> askBack("Igen"), new ReportNotHandedIn());
        handIn(ending().reportVersion());
        assertThat(ending().question()).isEmpty();
    }

    private void askBack(String what) {
        EndingOverview seen = ending();
        forbund.run(() -> forbund.bean(SettleFinalReport.class).askBack(seen.reportId(), seen.reportVersion(), what));
    }

    @Test
    void aDayAheadIsNeededToCheckTheTakeover() {
        over();
        handIn(null);
        EndingOverview seen = ending();
        refused(() -> approve(seen, null), new CheckDayMissing());
        assertThatThrownBy(() -> approve(seen, LocalDate.of(2000, 1, 1)))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isInstanceOf(CheckDayInThePast.class));
        assertThat(stage()).isEqualTo(InsatsStage.FINAL_REPORT);
    }

    private void approve(EndingOverview seen, LocalDate day) {
        forbund.run(() -> forbund.bean(SettleFinalReport.class).approve(seen.reportId(), seen.reportVersion(), day));
    }

    @Test
    void whoWritesAfterSomebodyElseIsToldAndTheOthersTextStays() {
        over();
        forbund.run(() -> forbund.bean(WriteFinalReport.class).keep(insats, null, WHOLE));
        Long seen = ending().reportVersion();
        FinalReportTerms first = new FinalReportTerms("Först", "", "", "");
        forbund.run(() -> forbund.bean(WriteFinalReport.class).keep(insats, seen, first));
        assertThatThrownBy(() ->
                        forbund.run(() -> forbund.bean(WriteFinalReport.class).keep(insats, seen, WHOLE)))
                .isInstanceOf(RefusedInTransaction.class);
        assertThat(ending().terms()).isEqualTo(first);
    }

    @Test
    void itMayGoOnAfterAll() {
        over();
        goOn();
        assertThat(stage()).isEqualTo(InsatsStage.RUNNING);
    }
}
