package se.tross.board.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.AdjustingFixture.FRIDA_HERSELF;
import static se.tross.board.minutes.AdjustingFixture.MEETING;
import static se.tross.board.minutes.AdjustingFixture.VERA_HERSELF;
import static se.tross.board.sitting.SittingFixture.AGENDA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.FRIDA;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.decision.ActionTerms;
import se.tross.board.decision.AssignAction;
import se.tross.board.minutes.AdjustingFixture;
import se.tross.board.minutes.ApproveMinutes;
import se.tross.board.sitting.SittingFixture;
import se.tross.board.sitting.SittingOverviews;
import se.tross.forbund.account.Language;
import se.tross.shared.access.Actor;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.mail.NewMail;

/**
 * A meeting is held on 1 June 2018, and it is that day still: the letter of the morning tells each person what waits for that
 * person alone, with day and link, and nothing that is secret.
 */
class MorningTellsWhoseTurnItIsTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Actor SIRI = SittingFixture.secretary("Siri Sekreterare");

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    @BeforeEach
    void aMeetingIsHeld() throws SQLException {
        forbund.holdMeeting();
    }

    private boolean send(Actor to) {
        DigestReceiver receiver = new DigestReceiver(to, "nagon@exempel.invalid", Language.SWEDISH);
        return forbund.as(to, () -> forbund.bean(SendDigest.class).send(receiver));
    }

    private String letter() {
        List<NewMail> letters = forbund
                .as(() -> forbund.bean(MailOverviews.class).latest())
                .stream()
                .map(mail -> mail.mail())
                .toList();
        assertThat(letters).hasSize(1);
        return letters.get(0).text();
    }

    private void leave(long matter, String what, LocalDate due) {
        forbund.run(() -> {
            long decision = forbund.bean(SittingOverviews.class)
                    .sitting(MEETING, Optional.of(matter))
                    .matter()
                    .decision()
                    .id();
            forbund.bean(AssignAction.class)
                    .assign(decision, new ActionTerms(what, "Vera", VERA_HERSELF.accountId(), due));
        });
    }

    private void sql(String row) throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, row);
        }
    }

    @Test
    void whoOwnsAnActionIsToldWhenItIsDueInAWeekOrLate() throws SQLException {
        leave(BUDGET, "Skicka budgeten till medlemmarna", TODAY.plusDays(7));
        leave(AGENDA, "Boka lokal", TODAY.plusDays(8));
        leave(AGENDA, "Ring revisorn", TODAY);
        sql("update board_action set due = '2018-05-31', decided = '2018-05-01' where text = 'Ring revisorn'");
        assertThat(send(FRIDA_HERSELF)).as("nothing is hers").isFalse();
        assertThat(send(VERA_HERSELF)).isTrue();
        assertThat(letter())
                .containsSubsequence(
                        "Ring revisorn (uppdrag från § 1, 2018-06-01). Skulle ha varit klart 2018-05-31.",
                        "/board/action?id=",
                        "Skicka budgeten till medlemmarna (uppdrag från § 2, 2018-06-01). Klart senast 2018-06-08.")
                .doesNotContain("Boka lokal");
    }

    @Test
    void ofASecretMatterTheLetterSaysItsParagraphAlone() throws SQLException {
        leave(BUDGET, "Betala hyresvärden", TODAY);
        sql("update board_matter set secret_ground = '19 kap. 3 § OSL' where id = " + BUDGET);
        send(VERA_HERSELF);
        assertThat(letter())
                .contains("Ett uppdrag från § 2, 2018-06-01. Klart senast 2018-06-01.")
                .doesNotContain("hyresvärden");
    }

    @Test
    void whatIsDoneIsNotToldOf() throws SQLException {
        leave(BUDGET, "Ring revisorn", TODAY);
        sql("update board_action set done = due");
        assertThat(send(VERA_HERSELF)).isFalse();
    }

    @Test
    void whoseApprovalIsAwaitedIsTold() {
        forbund.close();
        forbund.name(FRIDA);
        assertThat(send(FRIDA_HERSELF)).as("not sent out").isFalse();
        forbund.sendOut();
        assertThat(send(VERA_HERSELF)).as("not asked").isFalse();
        assertThat(send(FRIDA_HERSELF)).isTrue();
        assertThat(letter())
                .contains(
                        "Godkänn protokollet från 2018-06-01. Sista dagen är 2018-06-15.",
                        "http://localhost:8080/board/minutes?id=1&f=1");
    }

    @Test
    void theOfficeIsToldOfRemarksWithoutTheirWords() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.as(FRIDA_HERSELF, () -> {
            forbund.bean(ApproveMinutes.class).remark(MEETING, 2, "Hyresvärden heter Nils.");
            return null;
        });
        assertThat(send(SIRI)).isTrue();
        assertThat(letter())
                .contains(
                        "En anmärkning på protokollet från 2018-06-01 väntar på svar. Protokollet ska vara justerat 2018-06-15.",
                        "http://localhost:8080/board/minutes?id=1&f=1")
                .doesNotContain("Nils");
        assertThat(send(VERA_HERSELF)).as("not hers to answer").isFalse();
    }
}
