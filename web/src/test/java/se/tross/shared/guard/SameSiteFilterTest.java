package se.tross.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteFilterTest {

    /** Sec-Fetch-Site, Origin, Host, whether the view state is checked later; and whether the request passes. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            same-origin, -,                      tross.se,       false, true
            same-origin, https://evil.example,   tross.se,       false, true
            none,        -,                      tross.se,       false, true
            cross-site,  https://tross.se,       tross.se,       true,  false
            same-site,   https://other.tross.se, tross.se,       true,  false
            -,           https://tross.se,       tross.se,       false, true
            -,           http://127.0.0.1:8080,  127.0.0.1:8080, false, true
            -,           http://127.0.0.1:8081,  127.0.0.1:8080, true,  false
            -,           https://evil.example,   tross.se,       true,  false
            -,           null,                   tross.se,       true,  false
            -,           not an address,         tross.se,       true,  false
            -,           -,                      tross.se,       true,  true
            -,           -,                      tross.se,       false, false
            """)
    void nobodyElsesPagePostsHere(String site, String origin, String host, boolean checkedLater, boolean passes) {
        assertThat(SameSiteFilter.isOwn(site, origin, host, checkedLater)).isEqualTo(passes);
    }
}
