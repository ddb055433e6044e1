package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.GrantExceedsRoom;
import se.tross.insats.GrantRefusal.GrantLineUnknown;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** A line of 1 000 kr and 500 kr free: first the line pays, then what is free, and one öre too much is too much. */
class ProposalTakesOfTheYearTest {

    private static final FinancialYear YEAR = new FinancialYear(2019);
    private static final long OWN = 7;
    private static final Origin SOMEWHERE = Origin.of(Kind.INPUT, "insats.origin.proposed", "1", "x");
    private static final YearBudget BUDGET = new YearBudget(
            YEAR,
            YEAR,
            Map.of(
                    1L, new YearBudget.Line("IST", new Amount(Money.ofKronor(1000), SOMEWHERE)),
                    2L, new YearBudget.Line("Växa", new Amount(Money.ofKronor(200), SOMEWHERE))),
            new Amount(Money.ofKronor(500), SOMEWHERE));

    private static YearRoom room(long ore, Long line, Commitment... others) {
        return new YearRoom(new YearAmount(YEAR, Money.ofOre(ore), line), BUDGET, List.of(others), OWN);
    }

    private static Commitment taken(long kronor, Long line, boolean granted) {
        BudgetDecision decision = granted ? new BudgetDecision("§ 7", LocalDate.of(2018, 9, 14)) : null;
        return new Commitment(1, "Växa", new YearAmount(YEAR, Money.ofKronor(kronor), line), decision);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked öre, verdict,        of the line, of the free, over
                  99999,  WITHIN_LINE,         99999,           0,    0
                 100000,  WITHIN_LINE,        100000,           0,    0
                 100001,  USES_FREE_ROOM,     100000,           1,    0
                 150000,  USES_FREE_ROOM,     100000,       50000,    0
                 150001,  EXCEEDS_ROOM,       100000,       50001,    1
            """)
    void firstTheLineThenWhatIsFree(long asked, RoomVerdict verdict, long ofLine, long ofFree, long over) {
        YearRoom room = room(asked, 1L);
        assertThat(room.verdict()).isEqualTo(verdict);
        assertThat(room.fromLine()).isEqualTo(Money.ofOre(ofLine));
        assertThat(room.fromFree()).isEqualTo(Money.ofOre(ofFree));
        assertThat(room.over()).isEqualTo(Money.ofOre(over));
        assertThat(room.refusals())
                .isEqualTo(
                        over == 0
                                ? List.of()
                                : List.of(new GrantExceedsRoom(YEAR, Money.ofKronor(1500), Money.ofOre(over))));
    }

    @Test
    void whatOthersTakeIsNotThereForIt() {
        YearRoom room = room(100, 1L, taken(900, 1L, true), taken(300, 2L, false), taken(50, null, true));
        assertThat(room.leftOfLine()).isEqualTo(Money.ofKronor(100));
        assertThat(room.takenOfFree().money())
                .as("300 of a line of 200, and 50 of no line")
                .isEqualTo(Money.ofKronor(150));
        assertThat(room.leftOfFree()).isEqualTo(Money.ofKronor(350));
        Origin path = room.takenOfLine().origin();
        assertThat(Texts.swedish()
                        .text(path.inputs().get(0).key(), path.inputs().get(0).arguments()))
                .contains("900", "§ 7", "2018-09-14");
    }

    @Test
    void itIsNotHeldAgainstItselfNorAgainstOtherYears() {
        Commitment own = new Commitment(OWN, "IST", new YearAmount(YEAR, Money.ofKronor(900), 1L), null);
        Commitment next = new Commitment(1, "IST", new YearAmount(YEAR.plusYears(1), Money.ofKronor(900), 1L), null);
        assertThat(room(100, 1L, own, next).leftOfLine()).isEqualTo(Money.ofKronor(1000));
    }

    @Test
    void anOverdrawnLineLendsNothingAndTheFreeRoomNeverLessThanNothing() {
        YearRoom room = room(1, 1L, taken(1600, 1L, true));
        assertThat(Stream.of(room.leftOfLine(), room.leftOfFree())).containsOnly(Money.ZERO);
        assertThat(room.verdict()).isEqualTo(RoomVerdict.EXCEEDS_ROOM);
        assertThat(room.over()).isEqualTo(Money.ofOre(1));
    }

    @Test
    void withoutABudgetNothingIsRefusedAndALineMustBeThere() {
        YearRoom unknown = new YearRoom(new YearAmount(YEAR, Money.ofOre(1), 1L), null, List.of(), OWN);
        assertThat(unknown.verdict()).isEqualTo(RoomVerdict.NO_BUDGET);
        assertThat(unknown.refusals()).isEmpty();
        assertThat(room(1, 99L).refusals()).containsExactly(new GrantLineUnknown(YEAR));
    }
}
