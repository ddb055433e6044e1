package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** A changeset after which rows are compared otherwise takes those along that were there before it. */
class RowsThatWereThereAreComparedTest {

    @Test
    void lettersAndAccountsOfAnOlderInstallationAreNoFindings() throws SQLException, IOException {
        TestDatabase database = TestDatabase.fresh();
        try (Connection owner = database.as(TestDatabase.OWNER);
                Connection app = database.as(TestDatabase.APP)) {
            TestDatabase.run(
                    owner,
                    "drop trigger trail_write on shared_mail",
                    "create trigger trail_write after insert or update or delete on shared_mail"
                            + " for each row execute function shared_trail_write('shared_mail', 'id', '')",
                    "alter table forbund_account drop column digest");
            TwoForbund.insertInto(app);
            TwoForbund.insertBoardsInto(app);
            owner.setAutoCommit(false);
            TestDatabase.run(
                    owner,
                    changeset("board/summons.sql", "shared-mail-keys-not-in-trail"),
                    changeset("forbund/digest.sql", "forbund-account-digest"));
            owner.commit();
            app.setAutoCommit(false);
            assertThat(TrailVerification.verify(app, List.of()).findings()).isEmpty();
            app.rollback();
        }
    }

    private static String changeset(String file, String id) throws IOException {
        try (InputStream sql = TrailVerification.class.getResourceAsStream("/se/tross/changelog/" + file)) {
            String all = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            String own = all.substring(all.indexOf("--changeset tross:" + id));
            int end = own.indexOf("--changeset", 1);
            return own.substring(0, end < 0 ? own.length() : end)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
