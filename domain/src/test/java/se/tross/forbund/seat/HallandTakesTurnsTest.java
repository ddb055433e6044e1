package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.HallandMembers;
import se.tross.shared.time.Period;

/** L21, L22: whose the municipal seat is goes round year by year, and the next in that order stand in. */
class HallandTakesTurnsTest {
    private static final Period LONG = Period.from(LocalDate.of(2015, 4, 1));

    private static RosterSeat municipalSeat(LocalDate day) {
        List<RegisteredMandate> lasting = HallandBoard.mandates().stream()
                .map(mandate -> new RegisteredMandate(
                        mandate.id(),
                        mandate.seatId(),
                        mandate.memberId(),
                        mandate.person(),
                        mandate.role(),
                        mandate.deputyOrder(),
                        mandate.eligibility(),
                        LONG))
                .toList();
        return new SeatRegister(HallandBoard.seats(), lasting, List.of(), HallandMembers.all())
                .rosterOn(day)
                .seat(HallandBoard.MUNICIPAL_SEAT)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2017, Halmstad,   Varberg Falkenberg Laholm Hylte Kungsbacka
            2018, Varberg,    Falkenberg Laholm Hylte Kungsbacka Halmstad
            2019, Falkenberg, Laholm Hylte Kungsbacka Halmstad Varberg
            2020, Laholm,     Hylte Kungsbacka Halmstad Varberg Falkenberg
            2021, Hylte,      Kungsbacka Halmstad Varberg Falkenberg Laholm
            2022, Kungsbacka, Halmstad Varberg Falkenberg Laholm Hylte
            2023, Halmstad,   Varberg Falkenberg Laholm Hylte Kungsbacka
            2024, Varberg,    Falkenberg Laholm Hylte Kungsbacka Halmstad
            """)
    void theSeatGoesRoundAndTheNextOnesStandIn(int year, String holder, String deputies) {
        for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            RosterSeat seat = municipalSeat(day);
            assertThat(seat.ordinary().map(SeatHolder::person).orElse("")).endsWith(" " + holder);
            assertThat(seat.deputies().stream()
                            .map(one -> Arrays.asList(one.person().split(" ")).get(1))
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(deputies);
        }
    }

    @Test
    void aFixedSeatHasItsMemberAndItsDeputiesInTheOrderThatWasDecided() {
        RegisteredMandate second = HallandBoard.mandate(
                24, HallandBoard.FK_SEAT, HallandMembers.FK, SeatPerson.named("Filip Kassa"), MandateRole.DEPUTY, 3);
        RegisteredMandate between = HallandBoard.mandate(
                25, HallandBoard.FK_SEAT, HallandMembers.FK, SeatPerson.named("Fanny Kassa"), MandateRole.DEPUTY, 2);
        RosterSeat seat = HallandBoard.register(second, between)
                .rosterOn(HallandBoard.MEETING)
                .seat(HallandBoard.FK_SEAT)
                .orElseThrow();
        assertThat(seat.all().map(SeatHolder::person))
                .containsExactly("Frida Kassa", "Folke Kassa", "Fanny Kassa", "Filip Kassa");
        assertThat(seat.ordinary().orElseThrow().memberName()).isEqualTo("Försäkringskassan");
    }

    @Test
    void aMandateThatHasEndedStandsOnNoRoster() {
        assertThat(HallandBoard.register().rosterOn(LocalDate.of(2019, 3, 31)).all())
                .hasSize(12);
        Roster after = HallandBoard.register().rosterOn(LocalDate.of(2019, 4, 1));
        assertThat(after.size()).isEqualTo(4);
        assertThat(after.all()).isEmpty();
    }

    @Test
    void whoseTurnItIsWithoutARepresentativeLeavesTheSeatToTheNext() {
        List<RegisteredMandate> withoutVarberg = HallandBoard.mandates().stream()
                .filter(mandate -> mandate.id() != HallandBoard.VERA)
                .toList();
        RosterSeat seat = new SeatRegister(HallandBoard.seats(), withoutVarberg, List.of(), HallandMembers.all())
                .rosterOn(HallandBoard.MEETING)
                .seat(HallandBoard.MUNICIPAL_SEAT)
                .orElseThrow();
        assertThat(seat.ordinary()).isEmpty();
        assertThat(seat.deputies().get(0).person()).isEqualTo("Falk Falkenberg");
    }

    @Test
    void aPersonWithTwoMandatesIsOnePersonAndHasServedSinceTheFirst() {
        RegisteredMandate alsoHere = HallandBoard.mandate(
                50, HallandBoard.AF_SEAT, HallandMembers.AF, SeatPerson.named("folke  kassa"), MandateRole.DEPUTY, 2);
        Roster roster = HallandBoard.register(alsoHere).rosterOn(HallandBoard.MEETING);
        SeatHolder first = roster.holder(HallandBoard.FOLKE).orElseThrow();
        SeatHolder second = roster.holder(50).orElseThrow();
        assertThat(first.isSamePersonAs(second)).isTrue();
        assertThat(second.since()).isEqualTo(HallandBoard.TERM.from());
        assertThat(first.isSamePersonAs(roster.holder(HallandBoard.FRIDA).orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1} {2} and {3} {4} {5}: {6}")
    @CsvSource(nullValues = "-", textBlock = """
            Eva Ek,  -,         -, Eva Ek, -,       -, true
            eva  ek, -,         -, Eva Ek, -,       -, true
            Eva Ek,  -,         -, Eva Al, -,       -, false
            Eva Ek,  e@halm.se, -, Eva Ek, E@halm.se, -, true
            Eva Ek,  e@halm.se, -, Eva Ek, eva@hylte.se, -, false
            Eva Ek,  e@halm.se, 7, Eva Al, x@y.se,  7, true
            Eva Ek,  e@halm.se, 7, Eva Ek, e@halm.se, 8, false
            """)
    void namesakesAreToldApartByAccountOrAddress(
            String name, String email, Long account, String otherName, String otherEmail, Long other, boolean same) {
        SeatPerson one = new SeatPerson(name, email, account, false);
        assertThat(one.isSameAs(new SeatPerson(otherName, otherEmail, other, false)))
                .isEqualTo(same);
    }
}
