package se.tross.shared.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.LastAdministrator;
import se.tross.forbund.ForbundRefusal.PositionTaken;
import se.tross.forbund.ForbundRefusal.TextTooLong;
import se.tross.shared.money.Percent;

/** What a refusal holds fills its sentence, in that order; where it stands is said once. */
class RefusalFillsItsSentenceTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @Test
    void withItsComponentsInTheirOrder() {
        assertThat(new PositionTaken(3, "Hylte kommun").args()).containsExactly(3, "Hylte kommun");
        assertThat(new LastAdministrator().args()).isEmpty();
    }

    @Test
    void besideTheInputThatItsRecordNames() {
        assertThat(new EndsBeforeItBegins(FIRST).field()).isEqualTo("lastDay");
        assertThat(new EndsBeforeItBegins(FIRST).args()).containsExactly(FIRST);
    }

    @Test
    void besideTheInputThatItHolds() {
        TextTooLong tooLong = new TextTooLong("name", 200);
        assertThat(tooLong.field()).isEqualTo("name");
        assertThat(tooLong.args()).containsExactly(200);
    }

    @Test
    void percentagesThatAreComparedStandAlike() {
        Percent thirty = new Percent(new BigDecimal("30"), 1);
        Percent exact = new Percent(new BigDecimal("20.25"), 1);
        assertThat(TextArguments.word(Texts.swedish(), thirty)).isEqualTo("30,0\u00a0%");
        assertThat(TextArguments.word(Texts.in(Texts.ENGLISH), thirty)).isEqualTo("30.0\u00a0%");
        assertThat(TextArguments.word(Texts.swedish(), exact)).isEqualTo("20,25\u00a0%");
    }

    @Test
    void orBesideNone() {
        assertThat(new LastAdministrator().field()).isEmpty();
    }
}
