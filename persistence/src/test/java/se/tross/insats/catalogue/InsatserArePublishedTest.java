package se.tross.insats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetFixture;
import se.tross.insats.CatalogueRefusal.NotGrantedYet;
import se.tross.insats.Classification;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.RegisterInsats;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

class InsatserArePublishedTest {

    private static final PublicationTerms SHOWN = new PublicationTerms(true, "Ett nätverk.", "Tolv nya platser.");

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long insats;

    @BeforeEach
    void one() {
        insats = forbund.as(() -> forbund.bean(RegisterInsats.class)
                .register(
                        Classification.structural(false),
                        new InsatsTerms("NÄT", "Nätverk", "Internt", "", null, null, null, "", "", ""),
                        null));
    }

    private void sql(String... statements) {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, statements);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void granted() {
        sql("update insats_insats set version = version + 1, stage = 'RUNNING' where id = " + insats);
    }

    private void write(Long version, PublicationTerms terms) {
        forbund.run(() -> forbund.bean(PublishInsats.class).write(insats, version, terms));
    }

    private List<CatalogueEntry> catalogue() {
        return forbund.as(() -> forbund.bean(Catalogue.class).entries());
    }

    @Test
    void anIdeaIsNobodysBusinessYet() {
        assertThat(forbund.refusal(() -> forbund.bean(PublishInsats.class).write(insats, null, SHOWN)))
                .isEqualTo(new NotGrantedYet(InsatsStage.IDEA));
        write(null, new PublicationTerms(false, "Ett utkast.", ""));
        assertThat(catalogue()).isEmpty();
    }

    @Test
    void whatIsShownIsReadAndNothingElse() {
        granted();
        write(null, SHOWN);
        assertThat(catalogue()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Nätverk");
            assertThat(entry.texts()).isEqualTo(SHOWN);
            assertThat(entry.counts().isSaid()).isFalse();
        });
    }

    @Test
    void onlyApprovedReportsAreCounted() {
        granted();
        write(null, SHOWN);
        report(901, "T1", "APPROVED", 40);
        report(902, "T2", "HANDED_IN", 50);
        assertThat(catalogue().get(0).counts().begun().number()).isEqualTo(40);
    }

    private void report(int id, String tertial, String status, int begun) {
        boolean approved = "APPROVED".equals(status);
        sql(
                "insert into insats_report (id, forbund_id, version, insats_id, year, tertial, due, status, result,"
                        + " deviations, economy, patterns, good_examples, system_failures, handed_in_by, handed_in_at,"
                        + " approved_by, approved_at) values (" + id + ", 1, 1, " + insats + ", 2018, '" + tertial
                        + "', '2018-09-30', '" + status + "', '', '', '', '', '', '', 'Sara', now(), "
                        + (approved ? "'Eva', now())" : "null, null)"),
                "insert into insats_report_count values (" + id + ", 1, " + id + ", 'BEGUN', 'UNDIVIDED', " + begun
                        + ")");
    }

    @Test
    void whoWritesAfterSomebodyElseIsTold() {
        granted();
        write(null, SHOWN);
        long version = forbund.as(() -> forbund.bean(PublishInsats.class)
                .publication(insats)
                .orElseThrow()
                .version());
        PublicationTerms first = new PublicationTerms(false, "Först", "");
        write(version, first);
        assertThat(catalogue()).isEmpty();
        assertThatThrownBy(() -> write(version, SHOWN)).isInstanceOf(RefusedInTransaction.class);
        assertThat(catalogue()).isEmpty();
    }
}
