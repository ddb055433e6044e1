package se.tross.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @Test
    void leadsBackToAPageOfOurs() {
        assertThat(WayBack.safe("/contribution/plan?year=2018&f=1", "")).isEqualTo("/contribution/plan?year=2018&f=1");
        assertThat(WayBack.safe("/tross/help", "/tross")).isEqualTo("/tross/help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org/",
                "/\t/example.org",
                "/help\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "help",
                "",
                "/sign-in?to=/sign-in",
                "/sign-out"
            })
    void neverLeadsElsewhere(String wanted) {
        assertThat(WayBack.safe(wanted, "")).isEqualTo("/start");
    }

    @Test
    void staysInsideTheContext() {
        assertThat(WayBack.safe("/other/help", "/tross")).isEqualTo("/tross/start");
    }
}
