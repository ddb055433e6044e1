package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.PREMISES;

import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.sitting.SittingFixture;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** The register tells everybody who may read it what was decided, but not what is secret (P5) nor who is protected (P7). */
class DecisionsAreShownTest {

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    private long budget;

    @BeforeEach
    void decide() throws Exception {
        forbund.openWithAllOrdinary();
        budget = forbund.decideAgainstAlva(BUDGET);
        forbund.agree(PREMISES);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "update board_matter set secret_ground = '19 kap. 3 § OSL' where id = " + PREMISES,
                    "update forbund_mandate set protected_identity = true where id = " + SittingFixture.ALVA);
        }
    }

    private DecisionDetail seenBy(Role role, long id) {
        return forbund.as(
                SittingFixture.eva(role),
                () -> forbund.bean(DecisionOverviews.class).decision(id));
    }

    private DecisionOverview premises(Role role) {
        return forbund.as(
                        SittingFixture.eva(role),
                        () -> forbund.bean(DecisionOverviews.class).decisions())
                .get(0);
    }

    @Test
    void ofASecretMatterOnlyTheNumberIsShown() {
        assertThat(premises(Role.LEDAMOT).title()).isEqualTo("Lokal");
        DecisionOverview hidden = premises(Role.HANDLAGGARE);
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.title() + hidden.text() + hidden.diaryNumber()).isEmpty();
        assertThat(hidden.cited()).isEqualTo("§ 2");
        DecisionDetail detail = seenBy(Role.EKONOM, hidden.id());
        assertThat(detail.proposal() + detail.note()).isEmpty();
        assertThat(detail.ballots()).isEmpty();
    }

    @Test
    void whoHasAProtectedIdentityHasNoNameForOthers() {
        DecisionDetail open = seenBy(Role.STYRELSESEKRETERARE, budget);
        assertThat(open.overview().dissents()).containsExactly("Alva Arbete");
        DecisionDetail masked = seenBy(Role.LEDAMOT, budget);
        assertThat(masked.overview().dissents()).containsExactly("");
        assertThat(masked.dissents().get(0).person()).isEmpty();
        assertThat(masked.tookPart()).contains("", "Rut Region").doesNotContain("Alva Arbete");
    }
}
