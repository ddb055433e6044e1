package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.MEETING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.meeting.PublicAgenda.PublicMatter;
import se.tross.board.sitting.SittingFixture;
import se.tross.shared.access.PublicActor;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** From the summons everybody sees what the board will meet about; what is secret, and what is a draft, nobody does (P5). */
class AgendasArePublishedTest {

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    private List<PublicAgenda> agendas() {
        return forbund.as(
                PublicActor.in(1), () -> forbund.bean(PublicAgendas.class).ahead());
    }

    private void given(String... sql) throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, sql);
        }
    }

    @Test
    void theAgendaIsThereFromTheSummons() {
        assertThat(agendas()).singleElement().satisfies(agenda -> {
            assertThat(agenda.terms().place()).isEqualTo("Halmstad");
            assertThat(agenda.matters())
                    .extracting(PublicMatter::title)
                    .containsExactly("Dagordning", "Budget", "Lokal", "Val av ombud", "Rapport", "Väckt ärende");
        });
    }

    @Test
    void aDraftIsTheOfficesOwn() throws SQLException {
        given("update board_meeting set status = 'PLANNED', summoned_at = null where id = " + MEETING);
        assertThat(agendas()).isEmpty();
    }

    @Test
    void whatIsOverStandsInTheMinutes() throws SQLException {
        given("update board_meeting set starts_at = '2018-05-31 09:00' where id = " + MEETING);
        assertThat(agendas()).isEmpty();
    }

    @Test
    void aSecretMatterIsANumberAndTheRoomOnTheNetIsTheLedamotersOwn() throws SQLException {
        given(
                "update board_matter set secret_ground = 'OSL 26:1' where position = 2",
                "update board_meeting set place = 'https://moten.example/rum/17' where id = " + MEETING);
        assertThat(agendas()).singleElement().satisfies(agenda -> {
            assertThat(agenda.terms().place()).isEmpty();
            assertThat(agenda.matters()).contains(new PublicMatter(2, ""), new PublicMatter(3, "Lokal"));
        });
    }

    @Test
    void whoWasToldOfAMeetingIsToldThatItIsCancelled() throws SQLException {
        given("update board_meeting set status = 'CANCELLED', cancel_reason = 'Storm' where id = " + MEETING);
        assertThat(agendas())
                .singleElement()
                .satisfies(agenda -> assertThat(agenda.cancelled()).isTrue());
    }
}
