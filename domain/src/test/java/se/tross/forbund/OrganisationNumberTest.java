package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"232100-0115", "2321000115", "16232100-0115", "162321000115", "232100 0115", " 232100\u20130115 "
            })
    void isReadInEveryUsualForm(String typed) {
        assertThat(OrganisationNumber.parse(typed)).contains(new OrganisationNumber("232100-0115"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "232100-0116", // wrong check digit
                "811218-9876", // a personnummer: the third digit is below 2
                "232100-011",
                "232100-01155",
                "19232100-0115",
                "23210O-0115"
            })
    void isRefusedOtherwise(String typed) {
        assertThat(OrganisationNumber.parse(typed)).isEmpty();
    }

    @Test
    void cannotBeMadeWrong() {
        assertThatThrownBy(() -> new OrganisationNumber("232100-0116")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrganisationNumber("2321000115")).isInstanceOf(IllegalArgumentException.class);
    }
}
