package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.AttendanceRefusal.QuorumLost;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.HallandBoard;
import se.tross.forbund.seat.RegisteredSeat;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.refusal.Texts;

/** L25, B8: more than half of the seats are served, at each matter. */
class QuorumIsMoreThanHalfTest {

    @ParameterizedTest(name = "{0} seats: {1}")
    @CsvSource(textBlock = """
            1,  1
            2,  2
            3,  2
            4,  3
            5,  3
            6,  4
            10, 6
            """)
    void moreThanHalf(int seats, int required) {
        List<RegisteredSeat> each = IntStream.rangeClosed(1, seats)
                .mapToObj(i -> RegisteredSeat.fixed(i, "Plats " + i, i, HallandMembers.HYLTE, HallandBoard.SEATS))
                .toList();
        List<se.tross.forbund.seat.RegisteredMandate> mandates = IntStream.rangeClosed(1, seats)
                .mapToObj(i -> HallandBoard.elected(i, i, HallandMembers.HYLTE, "Person " + i))
                .toList();
        var register = new SeatRegister(each, mandates, List.of(), HallandMembers.all());
        Sitting one = Sitting.of(register.rosterOn(HallandBoard.MEETING));
        IntStream.range(1, required).forEach(i -> one.comes(i, 1));
        assertThat(one.quorum(1)).isEqualTo(new Quorum(seats, required, required - 1));
        assertThat(one.quorum(1).isMet()).isFalse();
        assertThat(one.comes(required, 2).quorum(2).isMet()).isTrue();
    }

    @Test
    void itIsLostInTheMiddleOfTheMeetingAndFoundAgain() {
        Sitting sitting = Sitting.ofHalland()
                .leaves(HallandBoard.VERA, 3)
                .leaves(HallandBoard.FRIDA, 5)
                .comes(HallandBoard.FOLKE, 7);
        assertThat(sitting.quorum(4).refusal()).isEmpty();
        assertThat(sitting.quorum(5).refusal()).contains(new QuorumLost(2, 4, 3));
        assertThat(Texts.swedish().text(sitting.quorum(6).refusal().orElseThrow()))
                .isEqualTo(
                        "Styrelsen är inte beslutför: 2 av 4 platser tjänstgör, och 3 behövs. Ärendet kan inte avgöras."
                                + " Kalla in en ersättare, eller ta upp ärendet vid nästa sammanträde.");
        assertThat(sitting.quorum(7).isMet()).isTrue();
    }

    @Test
    void aConflictReducesWhoServesButNotWhatIsNeeded() {
        Sitting sitting = Sitting.ofHalland().stepsAside(HallandBoard.VERA, 3).stepsAside(HallandBoard.FRIDA, 3);
        assertThat(sitting.quorum(3)).isEqualTo(new Quorum(4, 3, 2));
    }

    @Test
    void whoOnlyListensDoesNotCount() {
        Sitting sitting = Sitting.of(HallandBoard.roster())
                .comes(HallandBoard.RUT, 1)
                .comes(HallandBoard.RAGNAR, 1)
                .comes(HallandBoard.FRIDA, 1)
                .comes(HallandBoard.FOLKE, 1);
        assertThat(sitting.quorum(1)).isEqualTo(new Quorum(4, 3, 2));
    }

    @Test
    void aCharterMayDemandMoreButNotLess() {
        Quorum ofThree = Sitting.ofHalland().leaves(HallandBoard.VERA, 2).quorum(2);
        assertThat(ofThree.isMet()).isTrue();
        assertThat(ofThree.atLeast(4).isMet()).isFalse();
        assertThat(ofThree.atLeast(1)).isEqualTo(ofThree);
    }
}
