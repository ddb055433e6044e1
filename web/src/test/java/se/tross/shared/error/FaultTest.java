package se.tross.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.refusal.Texts;

class FaultTest {

    @ParameterizedTest
    @CsvSource({"08001,true", "08006,true", "57P01,true", "23505,false", "42501,false"})
    void aDatabaseThatIsAwayIsNotAFaultOfTheProgram(String state, boolean away) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        assertThat(Fault.isDatabaseAway(wrapped)).isEqualTo(away);
    }

    @Test
    void anythingElseIsAFault() {
        assertThat(Fault.isDatabaseAway(new IllegalStateException("x"))).isFalse();
        assertThat(Fault.isDatabaseAway(new SQLException("without a state"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "403", "404", "405", "413", "500", "503", "noForbund"})
    void everyStatusHasItsPageInBothLanguages(String kind) {
        for (Locale locale : new Locale[] {Texts.SWEDISH, Texts.ENGLISH}) {
            String page = ErrorText.page(Texts.in(locale), kind, "", "/tross", "dark");
            assertThat(page)
                    .contains("<html lang=\"" + locale.getLanguage() + "\" data-theme=\"dark\">")
                    .contains("href=\"/tross/\"")
                    .doesNotContain("<code>");
        }
    }

    @Test
    void aFaultShowsItsReferenceAndNothingThatCouldBeMarkup() {
        String page = ErrorText.page(Texts.swedish(), "500", "AB<23-CD45", "", "\"");
        assertThat(page).contains("<code>AB&lt;23-CD45</code>").contains("data-theme=\"&quot;\"");
    }
}
