package se.tross.shared.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForbundAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /help,              /help?f=7
            /plan?year=2018,    /plan?year=2018&f=7
            /plan?f=3,          /plan?f=3
            /plan?year=1&f=3,   /plan?year=1&f=3
            /plan?of=3,         /plan?of=3&f=7
            /plan#sum,          /plan?f=7#sum
            /plan?a=1#f=3,      /plan?a=1&f=7#f=3
            """)
    void everyAddressNamesItsForbundOnce(String url, String complete) {
        assertThat(ForbundAddress.with(url, 7)).isEqualTo(complete);
    }
}
