package se.tross.forbund.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.seat.BoardOfDay;
import se.tross.forbund.seat.BoardOverviews;
import se.tross.forbund.seat.BoardPerson;
import se.tross.forbund.seat.BoardSeat;
import se.tross.forbund.seat.Office;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.time.SystemClock;

/** The boards that a newcomer sees. */
class BoardsOfTheDemonstrationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), SystemClock.STOCKHOLM);
    private static final LocalDate MEETING = LocalDate.of(2018, 3, 16);
    private static final String HALLAND = "Halland";
    private static final String TWO_RIVERS = "Två Älvar";

    private static TestContainer container;

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
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void hallandHasItsFourSeatsOf2018() throws SQLException {
        BoardOfDay board = board(HALLAND, MEETING);
        assertThat(board.seats())
                .extracting(BoardSeat::label)
                .containsExactly("Försäkringskassan", "Arbetsförmedlingen", "Region Halland", "Kommunerna");
        assertThat(board.seats().get(3).deputies())
                .extracting(BoardPerson::memberName)
                .containsExactly(
                        "Falkenbergs kommun",
                        "Laholms kommun",
                        "Hylte kommun",
                        "Kungsbacka kommun",
                        "Halmstads kommun");
        assertThat(board.presidium())
                .extracting(officer -> officer.office() + " " + officer.seatLabel())
                .containsExactly(Office.CHAIR + " Region Halland", Office.VICE_CHAIR_1 + " Kommunerna");
        assertThat(board.findings())
                .extracting(finding -> finding.getClass().getSimpleName())
                .containsExactly("DeputiesDiffer", "SeatRotatesAgainstGuidance");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018, Varbergs kommun
            2019, Falkenbergs kommun
            2020, Laholms kommun
            2021, Hylte kommun
            2022, Kungsbacka kommun
            2023, Halmstads kommun
            2024, Varbergs kommun
            """)
    void theMunicipalSeatGoesRoundAndItsHolderIsViceChair(int year, String member) throws SQLException {
        BoardOfDay board = board(HALLAND, LocalDate.of(year, 6, 1));
        assertThat(board.seats().get(3).holder().memberName()).isEqualTo(member);
        assertThat(board.presidium().get(1).person().memberName()).isEqualTo(member);
    }

    @Test
    void everyMemberOfTheTwoRiversHasASeatOfItsOwnAndNothingIsAmiss() throws SQLException {
        BoardOfDay board = board(TWO_RIVERS, MEETING);
        assertThat(board.seats()).hasSize(16).allSatisfy(seat -> {
            assertThat(seat.memberName()).isEqualTo(seat.label());
            assertThat(seat.deputies()).hasSize(1);
        });
        assertThat(board.presidium()).hasSize(3);
        assertThat(board.findings()).isEmpty();
    }

    @Test
    void everyNameSaysThatItIsInvented() throws SQLException {
        List<BoardPerson> persons = Stream.of(board(HALLAND, MEETING), board(TWO_RIVERS, MEETING))
                .flatMap(board -> board.seats().stream())
                .flatMap(seat -> Stream.concat(Stream.of(seat.holder()), seat.deputies().stream()))
                .toList();
        assertThat(persons)
                .hasSize(12 + 32)
                .allSatisfy(person -> assertThat(person.name()).endsWith("(påhittat namn)"));
    }

    private static BoardOfDay board(String shortName, LocalDate day) throws SQLException {
        long forbundId = idOf(shortName);
        Actor chief = new Actor(1, "frida", "Frida Falk", forbundId, Set.of(Role.FORBUNDSCHEF));
        return container.as(chief, () -> container.get(BoardOverviews.class).board(day));
    }

    private static long idOf(String shortName) throws SQLException {
        try (Connection superuser = container.database().as(TestDatabase.SUPERUSER);
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select id from forbund_forbund where short_name = '" + shortName + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
