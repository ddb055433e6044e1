package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.vote.ProposalKind;
import se.tross.insats.ApplicationRefusal.ApplicationDecided;
import se.tross.insats.InsatsStage;
import se.tross.insats.PreparationRefusal.CompletionIsAwaited;
import se.tross.insats.application.ApplicationOverviews;
import se.tross.insats.application.ApplicationState;
import se.tross.insats.application.EditApplication;
import se.tross.insats.preparation.ApplicationSummary;
import se.tross.shared.mail.MailOverviews;

/** What the board decides on money closes the application that asked for it, and no application stops a decision (M8, L29). */
class DecisionsCloseApplicationsTest {

    private static final long APPLICATION = 900;

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private GrantsAtTheBoard board;
    private long insats;

    @BeforeEach
    void anInsatsIsPrepared() throws SQLException {
        board = new GrantsAtTheBoard(world);
        insats = world.prepared("IST");
    }

    /** Handed in on 1 May, if it ever was; whoever has it has until 30 May. */
    private void applied(ApplicationState state) {
        boolean handedIn = state != ApplicationState.DRAFT;
        boolean awaited = handedIn && !state.isOver();
        world.sql(
                "insert into insats_question_form (id, forbund_id, kind, number, made_at) values"
                        + " (900, 1, 'APPLICATION', 900, now()), (901, 1, 'CRITERIA', 900, now())",
                "insert into insats_application (id, forbund_id, version, insats_id, question_form_id, criteria_form_id, title,"
                        + " state, state_since, handed_in_on, awaited_until) values (900, 1, 1, %d, 900, %s, 'Vägen in', '%s', '2018-05-01', %s, %s)"
                                .formatted(
                                        insats,
                                        handedIn ? "901" : "null",
                                        state,
                                        handedIn ? "'2018-05-01'" : "null",
                                        awaited ? "'2018-05-30'" : "null"));
    }

    private ApplicationState state() {
        return world.forbund()
                .as(() -> world.bean(ApplicationOverviews.class).application(APPLICATION))
                .standing()
                .state();
    }

    private long agreed(ProposalKind won) {
        long grant = world.proposed(insats, 600);
        long matter = board.place(grant);
        board.open();
        board.agree(matter, won, won == ProposalKind.APPROVE ? "" : "Inte nu.");
        return grant;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HANDED_IN,        DECIDED
            COMPLETION_ASKED, DECIDED
            DECIDED,          DECIDED
            WITHDRAWN,        WITHDRAWN
            DRAFT,            DRAFT
            """)
    void moneyIsGrantedWhateverTheApplicationHasComeTo(ApplicationState before, ApplicationState after) {
        applied(before);
        long grant = agreed(ProposalKind.APPROVE);
        assertThat(state())
                .as("nothing is decided before the minutes are adjusted")
                .isEqualTo(before);
        board.adjust();
        assertThat(world.grant(grant).isGranted()).isTrue();
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.AGREEMENT);
        assertThat(state()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HANDED_IN,        DECIDED
            COMPLETION_ASKED, DECIDED
            WITHDRAWN,        WITHDRAWN
            """)
    void whatTheBoardRefusesIsDecidedToo(ApplicationState before, ApplicationState after) {
        applied(before);
        long grant = agreed(ProposalKind.REJECT);
        board.adjust();
        assertThat(world.grant(grant).status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(state()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            APPROVE, har beviljat medel till ”Vägen in”
            REJECT,  har avslagit ansökan ”Vägen in”
            """)
    void thoseWhoWroteItAreToldWhatTheBoardDecided(ProposalKind won, String told) {
        applied(ApplicationState.HANDED_IN);
        world.sql("insert into insats_application_writer (id, forbund_id, application_id, name, email, invited_at)"
                + " values (900, 1, 900, 'Siri Sökande', 'siri@sokande.invalid', now())");
        agreed(won);
        assertThat(letters()).as("not before the minutes are adjusted").isEmpty();
        board.adjust();
        assertThat(letters())
                .singleElement()
                .asString()
                .contains(told)
                .contains("§")
                .contains("/public/application?key=")
                .satisfies(text -> assertThat(text.contains("Skäl: Inte nu.")).isEqualTo(won == ProposalKind.REJECT));
    }

    private List<String> letters() {
        return world.forbund().as(() -> world.bean(MailOverviews.class).latest()).stream()
                .filter(mail -> mail.mail().address().equals("siri@sokande.invalid"))
                .map(mail -> mail.mail().text())
                .toList();
    }

    @Test
    void whatIsReferredBackStaysWithWhoPrepares() {
        applied(ApplicationState.HANDED_IN);
        agreed(ProposalKind.REFER_BACK);
        board.adjust();
        assertThat(state()).isEqualTo(ApplicationState.HANDED_IN);
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.PREPARATION);
    }

    @Test
    void anApplicationTakenBackBetweenDecisionAndAdjustingGetsNothing() {
        applied(ApplicationState.HANDED_IN);
        long grant = agreed(ProposalKind.APPROVE);
        world.forbund().run(() -> world.bean(EditApplication.class).withdraw(APPLICATION));
        board.adjust();
        assertThat(world.grant(grant).status()).isEqualTo(GrantStatus.LAPSED);
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.WITHDRAWN);
        assertThat(state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(summary(grant)).isNull();
    }

    @Test
    void whatIsDecidedIsNotTakenBack() {
        applied(ApplicationState.HANDED_IN);
        agreed(ProposalKind.APPROVE);
        board.adjust();
        assertThat(world.forbund()
                        .refusal(() -> world.bean(EditApplication.class).withdraw(APPLICATION)))
                .isEqualTo(new ApplicationDecided());
    }

    @Test
    void theBoardIsNotAskedWhileTheApplicantHasTimeToComplete() {
        applied(ApplicationState.COMPLETION_ASKED);
        world.sql("update insats_application set awaited_until = '2018-06-01'");
        long grant = world.begin(insats, world.terms(600));
        long version = world.grant(grant).version();
        assertThat(world.forbund().refusal(() -> world.bean(ProposeGrant.class).propose(grant, version)))
                .isEqualTo(new CompletionIsAwaited(LocalDate.of(2018, 6, 1)));
    }

    @Test
    void theBoardReadsTheApplicationBesideTheProposal() {
        long paper = world.begin(insats, world.terms(600));
        assertThat(summary(paper)).as("applied for on paper").isNull();
        applied(ApplicationState.HANDED_IN);
        assertThat(summary(paper).applicationId()).isEqualTo(APPLICATION);
        world.propose(paper);
        world.sql(
                "insert into insats_declared_conflict (id, forbund_id, application_id, account_id, name, reason, declared_at)"
                        + " values (900, 1, 900, 1, 'Eva Ek', 'Anställd hos sökanden', now())");
        assertThat(summary(paper))
                .as("who has a conflict does not read how others judge")
                .isNull();
    }

    private ApplicationSummary summary(long grant) {
        return world.forbund()
                .as(() -> world.bean(GrantGroundOverviews.class).ground(grant))
                .application();
    }
}
