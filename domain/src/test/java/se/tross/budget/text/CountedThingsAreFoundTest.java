package se.tross.budget.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan says "åta utbildningssatsningar" where its table says "11 utbildningar": both count the same thing. */
class CountedThingsAreFoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Under året görs åta utbildningssatsningar.       | 8   | true  | utbildningssatsningar
                    Arbetsplatsamb. 11 utbildningar och nätverk      | 11  | false | utbildningar
                    Åtta nya utbildningar planeras                   | 8   | false | utbildningar
                    tjugofem arbetsplatser                           | 25  | false | arbetsplatser
                    två hundra femtio deltagare                      | 250 | false | deltagare
                    1 200 arbetsplatser har nåtts                    | 1200| false | arbetsplatser
                    Fyra frukostmöten, två i söder                   | 4   | false | frukostmöten
                    De sex kommunerna                                | 6   | false | kommunerna
                    418 participants in 2016                         | 418 | false | participants
                    """)
    void numberAndNoun(String text, int value, boolean misspelt, String noun) {
        assertThat(CountedThings.in(text)).singleElement().satisfies(thing -> {
            assertThat(thing.value()).isEqualTo(value);
            assertThat(thing.misspelt()).isEqualTo(misspelt);
            assertThat(thing.noun()).isEqualTo(noun);
            assertThat(text.substring(thing.start(), thing.end())).endsWith(noun);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verksamhetsplan 2018 insatser och mål",
                "beslutad 17 november 2017",
                "den 2018-06-30 utbildningar",
                "enligt § 20 lagen om finansiell samordning",
                "21 § lagen",
                "se sidan 11 utbildningar",
                "se s. 11 utbildningar",
                "50 % av avgiften",
                "25 procent av insatserna",
                "1 729 tkr utbildningar",
                "16 417 000 kr",
                "1,7 mkr till utbildningar",
                "kl 14.30 utbildning",
                "kl. 9 utbildning",
                "8–11 utbildningar",
                "8-11 utbildningar",
                "8 till 11 utbildningar",
                "3.4 Utbildningar",
                "kap. 2 utbildningar",
                "en utbildning och ett nätverk",
                "två år",
                "sex månader",
                "dnr 42 handlingar",
                "035-12 34 56",
                "cirka 110 deltagare",
                "",
                "   "
            })
    void ordinaryTextCountsNothing(String text) {
        assertThat(CountedThings.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "åta utbildningssatsningar, 11 utbildningar, true",
        "8 utbildningar, 11 utbildningarna, true",
        "8 utbildning, 11 utbildningar, true",
        "6 kommuner, 6 kommunerna, true",
        "8 deltagare, 11 utbildningar, false",
        "3 insatser, 5 insatsägare, true",
        "4 teams, 5 teamkoordinatorer, false",
        "3 möten, 5 mötesplatser, false"
    })
    void sameThingWhereTheStemIsShared(String one, String other, boolean same) {
        CountedThing first = CountedThings.in(one).get(0);
        CountedThing second = CountedThings.in(other).get(0);
        assertThat(first.isSameThingAs(second)).isEqualTo(same);
        assertThat(second.isSameThingAs(first)).isEqualTo(same);
    }
}
