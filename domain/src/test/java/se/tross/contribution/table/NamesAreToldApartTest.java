package se.tross.contribution.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Membership;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.text.Spelling;

/** A region and a municipality often have one name, and short names lie near each other. */
class NamesAreToldApartTest {
    private static final Membership UPPLAND = Membership.on(
            LocalDate.of(2018, 1, 1),
            List.of(
                    HallandMembers.member(1, "FK", "Försäkringskassan", Party.FORSAKRINGSKASSAN, 1),
                    HallandMembers.member(2, "AF", "Arbetsförmedlingen", Party.ARBETSFORMEDLINGEN, 1),
                    HallandMembers.member(3, "RU", "Region Uppsala", Party.REGION, 1),
                    HallandMembers.municipality(380, "Uppsala kommun", 1),
                    HallandMembers.municipality(1490, "Borås stad", 2),
                    HallandMembers.municipality(1440, "Ale kommun", 3),
                    HallandMembers.municipality(1441, "Are kommun", 4)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            Uppsala kommun,      Uppsala kommun
            Region Uppsala,      Region Uppsala
            Landstinget Uppsala, Region Uppsala
            Uppsala läns landsting, Region Uppsala
            Borås,               Borås stad
            Borås kommun,        Borås stad
            BORA\u030AS STAD,    Borås stad
            Ale,                 Ale kommun
            Are kommun,          Are kommun
            Uppsala,             -
            Region Borås,        -
            """)
    void byKindAndName(String text, String member) {
        List<RegisteredMember> found = new PayerNames(UPPLAND).find(text);
        if (member == null) {
            assertThat(found).hasSizeBetween(0, 2).doesNotHaveDuplicates();
            assertThat(found.size()).isNotEqualTo(1);
        } else {
            assertThat(found).extracting(RegisteredMember::name).containsExactly(member);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            Boråss kommun, Borås stad
            Uppsla kommun, Uppsala kommun
            Upsala region, Region Uppsala
            Ape kommun,    -
            Xyz kommun,    -
            Stockholm,     -
            """)
    void aSuggestionIsTheOneNearestName(String text, String member) {
        List<RegisteredMember> suggested = new PayerNames(UPPLAND).suggest(text);
        if (member == null) {
            assertThat(suggested).isEmpty();
        } else {
            assertThat(suggested).extracting(RegisteredMember::name).containsExactly(member);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "186240, 186420, true",
        "931200, 932100, true",
        "12, 21, true",
        "123, 321, true",
        "1117440, 1118520, false",
        "1234, 4231, false",
        "12, 12, false",
        "12, 120, false",
        "100, 101, false",
        "1122, 2211, false"
    })
    void digitsThatChangedPlaces(long printed, long expected, boolean transposed) {
        assertThat(Spelling.isTransposed(printed, expected)).isEqualTo(transposed);
        assertThat(Spelling.isTransposed(expected, printed)).isEqualTo(transposed);
    }

    @ParameterizedTest
    @CsvSource({
        "varberg, varberg, 0",
        "varberg, vaberg, 1",
        "varberg, varbreg, 1",
        "varberg, warbreg, 2",
        "ab, abcd, 2",
        "varberg, halmstad, 3"
    })
    void distances(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other, 2)).isBetween(distance, distance == 3 ? 10 : distance);
    }
}
