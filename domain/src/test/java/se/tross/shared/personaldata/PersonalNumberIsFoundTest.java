package se.tross.shared.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P6: a personnummer or samordningsnummer is found however it is written. All numbers are published dummies. */
class PersonalNumberIsFoundTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            811218-9876,        PERSONNUMMER
            640823-3234,        PERSONNUMMER
            121212-1212,        PERSONNUMMER
            701063-2391,        SAMORDNINGSNUMMER
            8112189876,         PERSONNUMMER
            811218+9876,        PERSONNUMMER
            811218 9876,        PERSONNUMMER
            811218 - 9876,      PERSONNUMMER
            811218_9876,        PERSONNUMMER
            19811218-9876,      PERSONNUMMER
            198112189876,       PERSONNUMMER
            19811218 9876,      PERSONNUMMER
            19811218+9876,      PERSONNUMMER
            1981-12-18-9876,    PERSONNUMMER
            81-12-18-9876,      PERSONNUMMER
            19701063-2391,      SAMORDNINGSNUMMER
            197010632391,       SAMORDNINGSNUMMER
            7010632391,         SAMORDNINGSNUMMER
            """)
    void inEveryForm(String text, PersonalNumberKind kind) {
        assertThat(PersonalNumberGuard.findings(text))
                .singleElement()
                .extracting(PersonalNumberFinding::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218\u20139876", // en dash
                "811218\u22129876", // minus sign
                "811218\u20119876", // non-breaking hyphen
                "811218\u00a09876", // no-break space
                "811218\u202f9876", // narrow no-break space
                "811218\u00ad-9876", // soft hyphen before the hyphen
                "8112\u200b18-98\u200d76", // zero-width characters between the digits
                "\uFF18\uFF11\uFF11\uFF12\uFF11\uFF18\uFF0D\uFF19\uFF18\uFF17\uFF16", // full width
                "811218\uFF0B9876", // full-width plus
                "\u0668\u0661\u0661\u0662\u0661\u0668-\u0669\u0668\u0667\u0666" // Arabic-Indic digits
            })
    void whateverTheDashTheBlankAndTheDigitsLookLike(String text) {
        assertThat(PersonalNumberGuard.findings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samtal med 811218-9876 den 3 maj",
                "811218-9876.",
                "(811218-9876)",
                "pnr:8112189876",
                "underlag_811218-9876_v2.pdf",
                "811218-9876,640823-3235", // the second has a wrong check digit
                "Rad 1\n811218-9876\nRad 3",
                "121212-1213 811218-9876" // the first has a wrong check digit
            })
    void anywhereInAText(String text) {
        assertThat(PersonalNumberGuard.findings(text)).hasSize(1);
    }

    @Test
    void everyOneInAText() {
        assertThat(PersonalNumberGuard.findings("811218-9876 och 640823-3234, samt 701063-2391"))
                .hasSize(3);
    }

    @Test
    void thePlaceIsThatOfTheTextAsTyped() {
        String text = "A\u200b 811\u200b218-9876 B";
        PersonalNumberFinding found = PersonalNumberGuard.findings(text).get(0);
        assertThat(text.substring(found.start(), found.end())).isEqualTo("811\u200b218-9876");
    }

    @Test
    void theRefusalNeverRepeatsTheNumber() {
        PersonalNumberInText refusal =
                PersonalNumberGuard.check("note", "811218-9876").orElseThrow();
        assertThat(refusal.field()).isEqualTo("note");
        assertThat(refusal.args()).isEmpty();
        assertThat(refusal.toString()).doesNotContain("9876");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            wrong check digit             | 811218-9877
            thirteenth month              | 811318-9875
            no month                      | 810018-9879
            thirty-first of April         | 810431-1238
            thirtieth of February         | 810230-1236
            twenty-ninth, no leap year    | 19810229-1239
            day 60 is none                | 810460-1232
            day 92 is none                | 810392-1237
            organisation number           | 556036-0793
            organisation number, 12       | 16556036-0793
            organisation number of a region | 232100-0115
            ten digits of an organisation | 2321000115
            longer run of digits          | 88112189876
            run that goes on              | 81121898761
            run that goes on after hyphen | 811218-98765
            amount in groups              | 811 218 987 6
            amount in groups of three     | 8 112 189 876
            amount with decimals          | 1 729 000,50
            bankgiro                      | 811-2189
            plusgiro                      | 81 12 18-9
            date                          | 1981-12-18
            date and time                 | 1981-12-18 14.30
            date with time in digits      | 2018-11-17 1430
            telephone, grouped            | 070-123 45 67
            telephone, international      | +46 70 123 45 67
            telephone, named              | tel. 0701230005
            mobile number, named          | Mobil: 0701230005
            century of the Middle Ages    | 12811218-9876
            year in front                 | 2018 1217
            nothing                       | ''
            """)
    void notWhatOnlyLooksAlike(String what, String text) {
        assertThat(PersonalNumberGuard.findings(text)).as(what).isEmpty();
    }

    @Test
    void aNumberThatMayBeAPhoneIsRefusedWithoutTheWord() {
        // 07-01-23 is a date and the check digit is right: somebody may have this number
        assertThat(PersonalNumberGuard.findings("0701230005")).hasSize(1);
        assertThat(PersonalNumberGuard.findings("tel 070123-0005")).hasSize(1);
    }

    @Test
    void leapDaysOfBothCenturies() {
        assertThat(PersonalNumberGuard.findings(withCheckDigit("000229", "123")))
                .hasSize(1);
        assertThat(PersonalNumberGuard.findings("20" + withCheckDigit("000229", "123")))
                .hasSize(1);
        assertThat(PersonalNumberGuard.findings("19" + withCheckDigit("000229", "123")))
                .isEmpty();
    }

    @Test
    void aMissingTextHoldsNothing() {
        assertThat(PersonalNumberGuard.findings(null)).isEmpty();
        assertThat(PersonalNumberGuard.check("note", null)).isEmpty();
    }

    @Test
    void everyNumberOfEveryDayIsFoundAndNoneWithAnotherCheckDigit() {
        long seed = 20031210;
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            int day = 1 + random.nextInt(28) + (random.nextBoolean() ? 60 : 0);
            String date = "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), day);
            String number = withCheckDigit(date, "%03d".formatted(random.nextInt(1000)));
            int check = number.charAt(9) - '0';
            String other = number.substring(0, 9) + (check + 1 + random.nextInt(9)) % 10;
            assertThat(PersonalNumberGuard.findings("x " + number + " y"))
                    .as("seed %d", seed)
                    .hasSize(1);
            assertThat(PersonalNumberGuard.findings("x " + other + " y"))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static String withCheckDigit(String date, String serial) {
        String nine = date + serial;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = (nine.charAt(i) - '0') * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return nine + (10 - sum % 10) % 10;
    }
}
