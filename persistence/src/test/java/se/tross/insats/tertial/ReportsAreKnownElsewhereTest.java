package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.tertial.ReportFixture.IST;
import static se.tross.insats.tertial.ReportFixture.OTTO;
import static se.tross.insats.tertial.ReportFixture.SARA;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.digest.DigestReceiver;
import se.tross.board.digest.SendDigest;
import se.tross.forbund.account.Language;
import se.tross.insats.portfolio.PortfolioOverviews;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** M15: what is reported begins with what is known, and is known where it matters. It is 1 June 2018. */
class ReportsAreKnownElsewhereTest {

    private static final Actor FRIDA = new Actor(903, "frida", "Frida Falk", 1, Set.of(Role.FORBUNDSCHEF));
    private static final ReportTertial FIRST = new ReportTertial(new FinancialYear(2018), Tertial.T1);

    @RegisterExtension
    private final ReportFixture forbund = new ReportFixture();

    private boolean morning(Actor actor) {
        DigestReceiver receiver = new DigestReceiver(actor, actor.username() + "@morgon.invalid", Language.SWEDISH);
        return forbund.as(actor, () -> forbund.bean(SendDigest.class).send(receiver));
    }

    private String letterTo(Actor actor) {
        return forbund.as(() -> forbund.bean(MailOverviews.class).latest()).stream()
                .filter(mail -> mail.mail().address().equals(actor.username() + "@morgon.invalid"))
                .map(mail -> mail.mail().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGoalsThatWereDecidedAreThereAlready() throws SQLException {
        forbund.sql(
                "insert into insats_goal (id, forbund_id, insats_id, position, layer, goal, definition, numerator, denominator,"
                        + " target_percent, measured_on) values (900, 1, 900, 1, 'INDIVIDUAL', 'Hälften vidare', 'd', 'n', 'm', 50,"
                        + " '2018-12-31')");
        assertThat(forbund.form(SARA, forbund.asked()).fields()).containsEntry("goal-1-GOAL", "Hälften vidare");
    }

    @Test
    void whoIsToWriteOrReadIsToldInTheMorning() {
        long id = forbund.asked();
        assertThat(morning(SARA)).isTrue();
        assertThat(letterTo(SARA))
                .contains(
                        "Försenad: tertialrapporten för Insatsen IST, januari–april 2018, skulle ha lämnats in 2018-05-30")
                .contains("/insats/report-write?id=" + id);
        assertThat(morning(OTTO)).as("not named for the insats").isFalse();
        forbund.handIn(SARA, id);
        assertThat(morning(FRIDA)).isTrue();
        assertThat(letterTo(FRIDA))
                .contains("Tertialrapporten för Insatsen IST, januari–april 2018, är inlämnad och ska läsas");
    }

    @Test
    void theListOfAllInsatserSaysWhatIsAwaited() {
        long id = forbund.asked();
        assertThat(waits()).isEqualTo("insats.wait.report");
        forbund.handIn(SARA, id);
        assertThat(waits()).isEqualTo("insats.wait.reportApproval");
        forbund.approve(id);
        assertThat(waits()).isEmpty();
    }

    private String waits() {
        return forbund.as(() -> forbund.bean(PortfolioOverviews.class).portfolio(0)).rows().stream()
                .filter(row -> row.insats().id() == IST && row.waitsFor() != null)
                .map(row -> row.waitsFor().key())
                .findFirst()
                .orElse("");
    }

    @Test
    void theBoardsPaperIsGatheredFromWhatIsApproved() throws SQLException {
        forbund.sql("update forbund_forbund set organisation_number = '222000-9910' where id = 1");
        long id = forbund.asked();
        forbund.handIn(SARA, id);
        assertThat(ground().approved()).isEmpty();
        assertThat(ground().awaited()).extracting(ReportRow::id).containsExactly(id);
        forbund.approve(id);
        forbund.sql(
                "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)"
                        + " values (900, 1, 1, 'SMALL_COUNT', '8', '§ 9', '2018-01-01')");
        PaperGround ground = ground();
        assertThat(ground.approved()).extracting(one -> one.row().code()).containsExactly("IST");
        assertThat(ground.approved().get(0).content().counts().of(Measure.BEGUN))
                .isEqualTo(7);
        assertThat(ground.small().least()).isEqualTo(8);
        assertThat(ground.awaited()).isEmpty();
        assertThat(forbund.refusal(() -> forbund.bean(PaperGrounds.class)
                        .ground(new ReportTertial(new FinancialYear(2012), Tertial.T1))))
                .isInstanceOf(AccessRefusal.NotFound.class);
        assertThat(forbund.report(id).row().owed().due()).isEqualTo(LocalDate.of(2018, 5, 30));
    }

    private PaperGround ground() {
        return forbund.as(() -> forbund.bean(PaperGrounds.class).ground(FIRST));
    }
}
