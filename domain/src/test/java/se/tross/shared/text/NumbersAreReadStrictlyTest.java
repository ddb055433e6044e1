package se.tross.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** An amount that is misread is worse than one that is refused. */
class NumbersAreReadStrictlyTest {

    @ParameterizedTest(name = "{0} is {1} öre")
    @CsvSource(delimiter = '|', textBlock = """
            1 729 tkr        | 172900000
            1,7 mkr          | 170000000
            1,729 mkr        | 172900000
            1729000          | 172900000
            1 729 000        | 172900000
            1 729 000 kr     | 172900000
            1729000 kronor   | 172900000
            1 729 000 SEK    | 172900000
            0,5 tkr          | 50000
            12,5 mnkr        | 1250000000
            −12,50           | -1250
            -12,50           | -1250
            – 12,50 kr       | -1250
            +12,50           | 1250
            12.50            | 1250
            12.5             | 1250
            1 234.50         | 123450
            1.7 mkr          | 170000000
            0                | 0
            007              | 700
            0,01             | 1
            -0,01            | -1
            """)
    void amounts(String typed, long ore) {
        assertThat(MoneyText.parse(typed, MoneyUnit.KR)).isEqualTo(Money.ofOre(ore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0729\u00a0000", "1\u202f729\u202f000\u00a0kr", "\u20091729000 ", "1\t729\t000"})
    void amountsWithEveryKindOfBlank(String typed) {
        assertThat(MoneyText.parse(typed, MoneyUnit.KR)).isEqualTo(Money.ofKronor(1_729_000));
    }

    @ParameterizedTest
    @CsvSource({
        "KR, 1729, 1729",
        "TKR, 1729, 1729000",
        "MKR, 1729, 1729000000",
        "TKR, 1729 kr, 1729",
        "MKR, 5 tkr, 5000"
    })
    void theUnitOfThePageAppliesUnlessAnotherIsTyped(MoneyUnit unit, String typed, long kronor) {
        assertThat(MoneyText.parse(typed, unit)).isEqualTo(Money.ofKronor(kronor));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | ValueMissing
            kr                      | ValueMissing
            1234,5x                 | NumberNotReadable
            x1234                   | NumberNotReadable
            1e6                     | NumberNotReadable
            =1+2                    | NumberNotReadable
            12,                     | NumberNotReadable
            ,50                     | NumberNotReadable
            --12                    | NumberNotReadable
            1 729 tkr kr            | NumberNotReadable
            5 %                     | NumberNotReadable
            12-                     | SignMisplaced
            (12,50)                 | SignMisplaced
            1.729.000               | SeparatorsMixed
            1,729,000               | SeparatorsMixed
            1.729,50                | SeparatorsMixed
            1,729.50                | SeparatorsMixed
            1.729                   | PointAmbiguous
            18.642 tkr              | PointAmbiguous
            1 72 900                | GroupsUneven
            1 7290                  | GroupsUneven
            1729 000                | GroupsUneven
            12,505                  | TooManyDecimals
            0,000000001 mkr         | TooManyDecimals
            0,000001 tkr            | TooManyDecimals
            92233720368547758,08    | NumberTooLarge
            92233720368548 tkr      | NumberTooLarge
            9999999999999999999     | NumberTooLarge
            5 dollar                | UnitUnknown
            12 öre                  | UnitUnknown
            """)
    void refusesAmounts(String typed, String refusal) {
        Reading<Money> reading = MoneyText.read(typed, MoneyUnit.KR);
        assertThat(reading.value()).isNull();
        assertThat(reading.refusal().getClass().getSimpleName()).isEqualTo(refusal);
        assertThatThrownBy(() -> MoneyText.parse(typed, MoneyUnit.KR)).isInstanceOf(Refused.class);
    }

    @Test
    void theLargestAndTheSmallestAmountThatThereIs() {
        assertThat(MoneyText.parse("92233720368547758,07", MoneyUnit.KR)).isEqualTo(Money.ofOre(Long.MAX_VALUE));
        assertThat(MoneyText.parse("−92233720368547758,08", MoneyUnit.KR)).isEqualTo(Money.ofOre(Long.MIN_VALUE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1.729.000   | Punkter eller komman mellan tusental kan misstolkas. Skriv 1 729 000.
            1.729,50    | Punkter eller komman mellan tusental kan misstolkas. Skriv 1 729,50.
            1.729       | Punkten kan betyda två saker. Skriv 1 729 för ett heltal eller 1,729 för ett tal med decimaler.
            1 72 900    | Mellanrummen står inte mellan tusental. Kontrollera att ingen siffra saknas; menas 172 900?
            12,505      | Talet har för många decimaler. Högst 2 decimaler går att spara.
            """)
    void theRefusalSaysWhatToWrite(String typed, String sentence) {
        TextRefusal refusal = MoneyText.read(typed, MoneyUnit.KR).refusal();
        assertThat(Texts.swedish().text(refusal).replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,5 %       | 0.5
            12,5        | 12.5
            25%         | 25
            8 procent   | 8
            −2,1 %      | -2.1
            33,333333   | 33.333333
            """)
    void percentages(String typed, BigDecimal percent) {
        assertThat(PercentText.parse(typed)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %            | ValueMissing
            5 % av       | NumberNotReadable
            5 kr         | NumberNotReadable
            33,3333333   | TooManyDecimals
            """)
    void refusesPercentages(String typed, String refusal) {
        assertThat(PercentText.read(typed).refusal().getClass().getSimpleName()).isEqualTo(refusal);
    }

    @Test
    void wholeNumbersHaveNoDecimals() {
        assertThat(SwedishNumber.readWhole("10 213").value()).isEqualTo(10_213);
        assertThat(SwedishNumber.readWhole("10,0").value()).isEqualTo(10);
        assertThat(Texts.swedish().text(SwedishNumber.readWhole("10,5").refusal()))
                .isEqualTo("Skriv ett heltal, utan decimaler.");
    }

    @Test
    void whatIsShownIsReadBackAsTheSame() {
        long seed = 20031210;
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            Money money = Money.ofOre(random.nextLong() >> random.nextInt(60));
            assertThat(MoneyText.parse(MoneyText.kr(money), MoneyUnit.TKR))
                    .as("seed %d", seed)
                    .isEqualTo(money);
        }
    }
}
