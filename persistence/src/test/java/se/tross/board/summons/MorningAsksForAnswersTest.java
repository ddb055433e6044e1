package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.digest.DigestReceiver;
import se.tross.board.digest.SendDigest;
import se.tross.board.sitting.SittingFixture;
import se.tross.forbund.account.Language;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.mail.NewMail;

/** Who is summoned and has not answered is asked again in the letter of the morning, with a link of its own. */
class MorningAsksForAnswersTest {

    private static final Actor RUT = new Actor(901, "rut", "Rut Region", 1, Set.of(Role.LEDAMOT));
    private static final Pattern KEY = Pattern.compile("/public/answer\\?key=([\\w-]{32})&f=1");

    @RegisterExtension
    private final SummonsFixture forbund = new SummonsFixture();

    private void signUp(long mandate) throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_account (id, forbund_id, version, username, name, email, password_hash)"
                            + " values (901, 1, 1, 'rut', 'Rut Region', '', 'hash')",
                    "update forbund_mandate set account_id = 901 where id = " + mandate);
        }
    }

    private boolean send() {
        DigestReceiver receiver = new DigestReceiver(RUT, "morgon@exempel.invalid", Language.SWEDISH);
        return forbund.as(RUT, () -> forbund.bean(SendDigest.class).send(receiver));
    }

    @Test
    void untilThereIsAnAnswer() throws SQLException {
        signUp(SittingFixture.RUT);
        long meeting = forbund.summoned();
        assertThat(send()).isTrue();
        NewMail letter = forbund.lastTo("morgon");
        assertThat(letter.text())
                .contains("Svara om du kommer till styrelsens sammanträde 2018-06-14, senast 2018-06-11.");
        Matcher key = KEY.matcher(letter.text());
        assertThat(key.find()).isTrue();
        forbund.answer(1, key.group(1), Answer.YES);
        assertThat(forbund.person(meeting, "Rut").answer()).isEqualTo(Answer.YES);
        assertThat(send()).as("she has answered").isFalse();
    }

    @Test
    void aDeputyIsAskedWhenCalled() throws SQLException {
        signUp(SittingFixture.RAGNAR);
        forbund.summoned();
        assertThat(send()).as("not needed").isFalse();
        forbund.answer("rut", Answer.NO);
        assertThat(send()).isTrue();
    }

    @Test
    void nobodyIsAskedOfAMeetingThatIsCancelled() throws SQLException {
        signUp(SittingFixture.RUT);
        forbund.cancel(forbund.summoned());
        assertThat(send()).isFalse();
    }
}
