package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.tertial.ReportFixture.IST;
import static se.tross.insats.tertial.ReportFixture.LEO;
import static se.tross.insats.tertial.ReportFixture.OTTO;
import static se.tross.insats.tertial.ReportFixture.SARA;
import static se.tross.insats.tertial.ReportFixture.refusing;
import static se.tross.insats.tertial.ReportFixture.refusingAll;
import static se.tross.insats.tertial.ReportFixture.typed;
import static se.tross.insats.tertial.ReportFixture.whole;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.insats.ContactRefusal.NotNamedForThis;
import se.tross.insats.ReportRefusal.CountNotUsable;
import se.tross.insats.ReportRefusal.NobodyReports;
import se.tross.insats.ReportRefusal.ReportNotOwed;
import se.tross.insats.ReportRefusal.ReportWrittenMeanwhile;
import se.tross.insats.ReportRefusal.TertialIsHandedIn;
import se.tross.insats.ReportRefusal.TertialTextMissing;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** M15: a report is asked for, written by those who do the insats, and approved or asked for back. It is 1 June 2018. */
class ReportsAreReportedTest {

    @RegisterExtension
    private final ReportFixture forbund = new ReportFixture();

    @Test
    void whatIsOwedIsAskedForOnce() {
        assertThat(forbund.askForDue()).isEqualTo(1);
        assertThat(forbund.askForDue()).isZero();
        ReportRow row = forbund.as(() -> forbund.bean(ReportOverviews.class).of(new FinancialYear(2018), Tertial.T1))
                .get(0);
        assertThat(row.code()).isEqualTo("IST");
        assertThat(row.owed().due()).isEqualTo(LocalDate.of(2018, 5, 30));
        assertThat(row.late()).isTrue();
        assertThat(forbund.as(() -> forbund.bean(ReportOverviews.class).late())).containsExactly(row);
        assertThat(forbund.as(() -> forbund.bean(ReportOverviews.class).tertials()))
                .containsExactly(new ReportTertial(new FinancialYear(2018), Tertial.T1));
    }

    @Test
    void theForbundSettlesWhenItIsDue() throws SQLException {
        forbund.sql(
                "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)"
                        + " values (900, 1, 1, 'TERTIAL_REPORT_DAYS', '45', '§ 9', '2018-01-01')");
        assertThat(forbund.report(forbund.asked()).row().owed().due()).isEqualTo(LocalDate.of(2018, 6, 14));
    }

    @Test
    void anEarlierOneIsAskedForByHand() {
        FinancialYear before = new FinancialYear(2017);
        long id = forbund.as(() -> forbund.bean(AskForReports.class).ask(IST, before, Tertial.T2));
        assertThat(forbund.as(() -> forbund.bean(AskForReports.class).ask(IST, before, Tertial.T2)))
                .isEqualTo(id);
        assertThat(forbund.refusal(() -> forbund.bean(AskForReports.class).ask(901, before, Tertial.T2)))
                .isEqualTo(new ReportNotOwed());
    }

    @Test
    void theOfficeAndWhoIsNamedWriteAndNobodyElse() {
        long id = forbund.asked();
        forbund.write(SARA, id, typed("text-RESULT", "", "Elva"));
        forbund.write(TestForbund.eva(Role.STYRELSESEKRETERARE), id, typed("text-RESULT", "Elva", "Tolv"));
        assertThat(forbund.form(SARA, id).fields()).containsEntry("text-RESULT", "Tolv");
        assertThat(refusing(() -> forbund.write(OTTO, id, typed("text-RESULT", "Tolv", "Noll"))))
                .isEqualTo(new NotNamedForThis("Insatsen IST"));
        assertThat(refusing(() -> forbund.form(OTTO, id))).isInstanceOf(NotNamedForThis.class);
        assertThat(refusing(() -> forbund.write(LEO, id, typed("text-RESULT", "Tolv", "Noll"))))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
        assertThat(refusing(() -> forbund.as(SARA, () -> {
                    forbund.bean(ApproveReport.class).approve(id, 1);
                    return null;
                })))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
    }

    @Test
    void aDraftIsReadByThoseWhoWriteIt() {
        long id = forbund.asked();
        assertThat(forbund.as(LEO, () -> forbund.bean(ReportOverviews.class).report(id))
                        .content())
                .isNull();
        assertThat(forbund.as(OTTO, () -> forbund.bean(ReportOverviews.class).report(id))
                        .content())
                .isNull();
        assertThat(forbund.as(SARA, () -> forbund.bean(ReportOverviews.class).report(id))
                        .content())
                .isNotNull();
        forbund.handIn(SARA, id);
        assertThat(forbund.as(LEO, () -> forbund.bean(ReportOverviews.class).report(id))
                        .content()
                        .text(ReportText.RESULT))
                .startsWith("Elva");
    }

    @Test
    void twoWritersOverwriteNothing() {
        long id = forbund.asked();
        forbund.write(SARA, id, typed("text-RESULT", "", "Saras text"));
        assertThat(refusing(() ->
                        forbund.write(TestForbund.eva(Role.FORBUNDSCHEF), id, typed("text-RESULT", "", "Evas text"))))
                .isInstanceOfSatisfying(ReportWrittenMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.field()).isEqualTo("text-RESULT");
                    assertThat(meanwhile.who()).isEqualTo("Sara Sund");
                    assertThat(meanwhile.theirs()).isEqualTo("Saras text");
                });
        forbund.write(TestForbund.eva(Role.FORBUNDSCHEF), id, typed("text-PATTERNS", "", "Evas mönster"));
        forbund.write(TestForbund.eva(Role.FORBUNDSCHEF), id, typed("text-RESULT", "", "Saras text"));
        forbund.write(TestForbund.eva(Role.FORBUNDSCHEF), id, typed("text-RESULT", "Saras text", "Bådas text"));
        assertThat(forbund.form(SARA, id).fields())
                .containsEntry("text-RESULT", "Bådas text")
                .containsEntry("text-PATTERNS", "Evas mönster");
    }

    @Test
    void nothingOfAFormIsKeptIfAPartOfItIsWrong() {
        long id = forbund.asked();
        Map<String, Typed> typed = Map.of(
                "text-RESULT", new Typed("", "Elva"),
                "count-BEGUN-WOMEN", new Typed("", "sju"),
                "text-PATTERNS", new Typed("", "Ring 19121212-1212"));
        assertThat(refusingAll(() -> forbund.write(SARA, id, typed)))
                .containsExactlyInAnyOrder(
                        new CountNotUsable("count-BEGUN-WOMEN", 99_999), new PersonalNumberInText("text-PATTERNS"));
        assertThat(forbund.form(SARA, id).fields()).containsEntry("text-RESULT", "");
        assertThat(refusing(() -> forbund.write(SARA, id, typed("text-NONSENSE", "", "Elva"))))
                .isInstanceOf(AccessRefusal.NotFound.class);
        assertThat(refusing(() -> forbund.write(SARA, 4711, typed("text-RESULT", "", "Elva"))))
                .isInstanceOf(AccessRefusal.NotFound.class);
    }

    @Test
    void itIsHandedInWholeOrNotAtAll() {
        long id = forbund.asked();
        assertThat(refusing(() -> forbund.as(SARA, () -> {
                    forbund.bean(WriteReport.class).handIn(id, typed("text-RESULT", "", "Elva"));
                    return null;
                })))
                .isEqualTo(new TertialTextMissing("text-DEVIATIONS"));
        assertThat(forbund.form(SARA, id).fields()).containsEntry("text-RESULT", "");
        forbund.handIn(SARA, id);
        assertThat(forbund.report(id).row().steps().handedInBy()).isEqualTo("Sara Sund");
        assertThat(refusing(() -> forbund.write(SARA, id, typed("text-RESULT", "Elva", "Tolv"))))
                .isEqualTo(new TertialIsHandedIn("Sara Sund"));
    }

    @Test
    void whatIsApprovedIsChangedOnlyWhenItIsAskedForBack() {
        long id = forbund.asked();
        forbund.handIn(SARA, id);
        long read = forbund.report(id).version();
        forbund.approve(id);
        assertThat(forbund.refusal(
                        () -> forbund.bean(ApproveReport.class).askBack(id, read, "Mer", LocalDate.of(2018, 6, 8))))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
        long version = forbund.report(id).version();
        forbund.run(() ->
                forbund.bean(ApproveReport.class).askBack(id, version, "Var är mönstren?", LocalDate.of(2018, 6, 8)));
        assertThat(forbund.letters()).hasSize(1);
        assertThat(forbund.letters().get(0).address()).isEqualTo("sara@exempel.invalid");
        assertThat(forbund.letters().get(0).text()).contains("Var är mönstren?", "2018-06-08");
        forbund.write(SARA, id, typed("text-PATTERNS", "", "Långa väntetider"));
        forbund.as(SARA, () -> {
            forbund.bean(WriteReport.class).handIn(id, Map.of());
            return null;
        });
        forbund.approve(id);
        assertThat(forbund.report(id).row().steps().status()).isEqualTo(ReportStatus.APPROVED);
    }

    @Test
    void theNextOneBeginsWithWhatWasSaid() throws SQLException {
        FinancialYear year = new FinancialYear(2017);
        long first = forbund.as(() -> forbund.bean(AskForReports.class).ask(IST, year, Tertial.T3));
        forbund.handIn(SARA, first);
        ReportForm next = forbund.form(SARA, forbund.asked());
        assertThat(next.fields())
                .containsEntry("text-SYSTEM_FAILURES", "Två planer som inte känner varandra")
                .containsEntry("text-RESULT", "")
                .containsEntry("goal-1-GOAL", "Hälften till arbete")
                .containsEntry("goal-1-REACHED", "");
        assertThat(next.last().counts().of(Measure.UNDER_WAY)).isEqualTo(12);
        assertThat(next.lastOwed().tertial()).isEqualTo(Tertial.T3);
        assertThat(next.economy()).as("nobody knows its money yet").isNull();
    }

    @Test
    void aLinkGoesToThoseWhoReport() throws SQLException {
        long id = forbund.asked();
        forbund.run(() -> forbund.bean(ApproveReport.class).sendLink(id));
        assertThat(forbund.letters()).hasSize(1);
        forbund.sql("update insats_contact set reports = false");
        assertThat(forbund.refusal(() -> forbund.bean(ApproveReport.class).sendLink(id)))
                .isEqualTo(new NobodyReports());
        assertThat(whole()).hasSize(10);
    }
}
