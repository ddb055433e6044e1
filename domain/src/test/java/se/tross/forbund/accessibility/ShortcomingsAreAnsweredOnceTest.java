package se.tross.forbund.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.tross.forbund.ForbundRefusal.EmailNotUsable;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingIsAnswered;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingTextMissing;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingTextTooLong;
import se.tross.shared.refusal.Refused;

/** Anybody reports what does not work; the office answers it, once (P9). */
class ShortcomingsAreAnsweredOnceTest {

    private static final Instant NOON = Instant.parse("2018-06-01T10:00:00Z");
    private static final ShortcomingTerms TERMS =
            new ShortcomingTerms(" Anslagstavlan ", " Går inte att läsa upp. ", " rut@exempel.se ");

    @Test
    void aReportIsKeptAsItWasWrittenWithoutBlanksAroundIt() {
        Shortcoming reported = new Shortcoming(1, TERMS, NOON);
        assertThat(reported.terms())
                .isEqualTo(new ShortcomingTerms("Anslagstavlan", "Går inte att läsa upp.", "rut@exempel.se"));
        assertThat(reported.isAnswered()).isFalse();
    }

    @Test
    void whereAndAddressMayBeLeftOutButNotWhatIsWrong() {
        assertThat(new ShortcomingTerms(null, "Texten är för liten.", null).refusals())
                .isEmpty();
        assertThat(new ShortcomingTerms("x".repeat(201), " ", "inte en adress").refusals())
                .containsExactly(
                        new ShortcomingTextMissing("what"),
                        new ShortcomingTextTooLong("where", 200),
                        new EmailNotUsable());
        assertThat(new ShortcomingTerms("", "x".repeat(4001), "").refusals())
                .containsExactly(new ShortcomingTextTooLong("what", 4000));
    }

    @Test
    void anAnswerSaysSomethingAndDoesNotChange() {
        Shortcoming reported = new Shortcoming(1, TERMS, NOON);
        assertThat(refused(() -> reported.answer(" ", "Siri", NOON))).isEqualTo(new ShortcomingTextMissing("answer"));
        reported.answer("Vi byter ut den i dag.", "Siri", NOON);
        assertThat(reported.answer()).isEqualTo("Vi byter ut den i dag.");
        assertThat(refused(() -> reported.answer("Nej.", "Frida", NOON)))
                .isEqualTo(new ShortcomingIsAnswered("Siri", NOON));
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).first();
    }
}
