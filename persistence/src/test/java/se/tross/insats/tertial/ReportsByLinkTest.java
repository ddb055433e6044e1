package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.tertial.ReportFixture.STRANGER;
import static se.tross.insats.tertial.ReportFixture.refusing;
import static se.tross.insats.tertial.ReportFixture.typed;
import static se.tross.insats.tertial.ReportFixture.whole;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.insats.ReportRefusal.LinkJustSent;
import se.tross.insats.ReportRefusal.ReportKeyUnknown;
import se.tross.insats.ReportRefusal.ReportLinkExpired;
import se.tross.insats.ReportRefusal.TertialIsHandedIn;
import se.tross.shared.access.PublicActor;
import se.tross.shared.trail.History;

/** M15: who reports is written to, and writes by the link of the letter. It is 1 June 2018. */
class ReportsByLinkTest {

    @RegisterExtension
    private final ReportFixture forbund = new ReportFixture();

    private void dueIn(int days) throws SQLException {
        forbund.sql("update insats_report set due = date '2018-06-01' + (" + days + ") where insats_id = 900");
    }

    private Optional<ReportForm> opened(String key) {
        return forbund.as(STRANGER, () -> forbund.bean(ReportOverviews.class).opened(key));
    }

    @Test
    void thoseWhoReportAreToldWhenWeekAndLateAndNeverTwice() throws SQLException {
        forbund.asked();
        dueIn(20);
        assertThat(forbund.remind()).isEqualTo(1);
        assertThat(forbund.remind()).isZero();
        dueIn(7);
        assertThat(forbund.remind()).isEqualTo(1);
        assertThat(forbund.remind()).isZero();
        dueIn(-1);
        assertThat(forbund.remind()).isEqualTo(1);
        assertThat(forbund.remind()).isZero();
        assertThat(forbund.letters())
                .extracting(mail -> mail.address() + ": " + mail.subject())
                .containsExactly(
                        "sara@exempel.invalid: Tertialrapport för Insatsen IST: januari–april 2018, senast 2018-06-21",
                        "sara@exempel.invalid: Påminnelse: tertialrapport för Insatsen IST senast 2018-06-08",
                        "sara@exempel.invalid: Försenad tertialrapport för Insatsen IST");
    }

    @Test
    void whoComesToTheInsatsLaterIsToldThen() throws SQLException {
        forbund.asked();
        assertThat(forbund.remind()).isEqualTo(1);
        forbund.sql(
                "insert into insats_contact values (902, 1, 1, 900, 'Nina Ny', '', 'nina@exempel.invalid', null, false,"
                        + " true, false)");
        assertThat(forbund.remind()).isEqualTo(1);
        assertThat(forbund.letters().get(1).address()).isEqualTo("nina@exempel.invalid");
    }

    @Test
    void whatHasComeIsRemindedOfNoMore() {
        long id = forbund.asked();
        forbund.handIn(ReportFixture.SARA, id);
        assertThat(forbund.remind()).isZero();
    }

    @Test
    void theLinkOpensThatReportForItsReceiver() {
        long id = forbund.asked();
        forbund.remind();
        String key = forbund.key();
        ReportForm form = opened(key).orElseThrow();
        assertThat(form.writer()).isEqualTo("Sara Sund");
        assertThat(form.refusals()).isEmpty();
        assertThat(form.linkUntil()).isEqualTo(LocalDate.of(2018, 7, 31));
        forbund.writeByKey(key, typed("text-RESULT", "", "Elva"));
        assertThat(opened(key).orElseThrow().fields()).containsEntry("text-RESULT", "Elva");
        assertThat(forbund.as(() -> forbund.bean(History.class).of("insats_report", id, 0))
                        .entries()
                        .get(0)
                        .actor())
                .isEqualTo("Sara Sund");
        forbund.as(STRANGER, () -> {
            forbund.bean(WriteReportByKey.class).handIn(key, rest());
            return null;
        });
        assertThat(forbund.report(id).row().steps().handedInBy()).isEqualTo("Sara Sund");
        assertThat(opened(key).orElseThrow().refusals()).containsExactly(new TertialIsHandedIn("Sara Sund"));
    }

    private static Map<String, Typed> rest() {
        Map<String, Typed> rest = whole();
        rest.put("text-RESULT", new Typed("Elva", "Tolv"));
        return rest;
    }

    @Test
    void aLinkOfNobodyOpensNothing() throws SQLException {
        forbund.asked();
        forbund.remind();
        String key = forbund.key();
        assertThat(opened("gissad")).isEmpty();
        assertThat(forbund.as(
                        PublicActor.in(2),
                        () -> forbund.bean(ReportOverviews.class).opened(key)))
                .as("another förbund")
                .isEmpty();
        assertThat(refusing(() -> forbund.writeByKey("gissad", typed("text-RESULT", "", "Elva"))))
                .isEqualTo(new ReportKeyUnknown());
        forbund.sql("update insats_contact set reports = false where id = 900");
        assertThat(opened(key)).as("who reports no more").isEmpty();
        assertThat(refusing(() -> forbund.writeByKey(key, typed("text-RESULT", "", "Elva"))))
                .isEqualTo(new ReportKeyUnknown());
    }

    @Test
    void anOldLinkLosesNothingAndGetsANewOne() throws SQLException {
        forbund.asked();
        forbund.remind();
        String old = forbund.key();
        forbund.writeByKey(old, typed("text-RESULT", "", "Elva"));
        forbund.sql("update insats_report_letter set expires_on = '2018-05-31'");
        ReportLinkExpired expired = new ReportLinkExpired(LocalDate.of(2018, 5, 31));
        assertThat(opened(old).orElseThrow().refusals()).containsExactly(expired);
        assertThat(refusing(() -> forbund.writeByKey(old, typed("text-RESULT", "Elva", "Tolv"))))
                .isEqualTo(expired);
        askForLink(old);
        assertThat(refusing(() -> askForLink(old))).isEqualTo(new LinkJustSent(LocalDate.of(2018, 6, 1)));
        assertThat(forbund.letters()).hasSize(2).allMatch(mail -> mail.address().equals("sara@exempel.invalid"));
        assertThat(forbund.key()).isNotEqualTo(old);
        assertThat(opened(forbund.key()).orElseThrow().fields()).containsEntry("text-RESULT", "Elva");
    }

    private void askForLink(String key) {
        forbund.as(STRANGER, () -> {
            forbund.bean(WriteReportByKey.class).askForLink(key);
            return null;
        });
    }
}
