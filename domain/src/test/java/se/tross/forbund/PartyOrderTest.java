package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.forbund.MembersOfHalland.HALMSTAD;
import static se.tross.forbund.MembersOfHalland.HYLTE;
import static se.tross.forbund.MembersOfHalland.VARBERG;
import static se.tross.forbund.MembersOfHalland.all;
import static se.tross.forbund.MembersOfHalland.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.ForbundRefusal.PositionNotPositive;
import se.tross.shared.refusal.Refused;

class PartyOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 5, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # who moves, where, the row afterwards
            6, 1,  6=1 4=2 5=3
            6, 2,  4=1 6=2 5=3
            6, 3,  4=1 5=2 6=3
            6, 99, 4=1 5=2 6=3
            4, 3,  5=1 6=2 4=3
            4, 1,  4=1 5=2 6=3
            """)
    void theOthersCloseUp(long moving, int place, String expected) {
        assertThat(moved(all(), moving, place).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void placesAreCountedFromOne(int place) {
        assertThatThrownBy(() -> moved(all(), HYLTE.id(), place))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isInstanceOf(PositionNotPositive.class));
    }

    @Test
    void theRowHasThoseOfThePartyThatHaveNotLeft() {
        RegisteredMember gone = member(7, "1382", Party.MUNICIPALITY, 2).until(TODAY.minusDays(1));
        RegisteredMember leaving = member(8, "1384", Party.MUNICIPALITY, 4).until(TODAY);
        assertThat(PartyOrder.row(Party.MUNICIPALITY, TODAY, all(leaving, gone)))
                .containsExactly(HALMSTAD, VARBERG, HYLTE, leaving);
    }

    @Test
    void thoseThatHaveLeftStayWhereTheyWere() {
        RegisteredMember gone = member(7, "1382", Party.MUNICIPALITY, 2).until(TODAY.minusDays(1));
        List<RegisteredMember> members = all(gone);
        members.remove(VARBERG);
        members.add(member(VARBERG.id(), "1383", Party.MUNICIPALITY, 4));
        assertThat(moved(members, VARBERG.id(), 1))
                .isEqualTo(Map.of(VARBERG.id(), 1, gone.id(), 2, HALMSTAD.id(), 3, HYLTE.id(), 4));
    }

    @Test
    void oneThatHasLeftDoesNotMove() {
        RegisteredMember gone = member(7, "1382", Party.MUNICIPALITY, 9).until(TODAY.minusDays(1));
        assertThat(moved(all(gone), gone.id(), 1)).isEmpty();
    }

    @Test
    void whoJoinsComesLast() {
        assertThat(PartyOrder.lastPlace(Party.MUNICIPALITY, all())).isEqualTo(4);
        assertThat(PartyOrder.lastPlace(Party.REGION, List.of(HYLTE))).isEqualTo(1);
    }

    private static Map<Long, Integer> moved(List<RegisteredMember> members, long moving, int place) {
        return PartyOrder.moved(Party.MUNICIPALITY, TODAY, members, moving, place);
    }
}
