package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.AGENDA;
import static se.tross.board.sitting.SittingFixture.ALF;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.FIA;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.REPORT;
import static se.tross.board.sitting.SittingFixture.secretary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.AttendanceRefusal.AlreadyPresent;
import se.tross.board.DecisionRefusal.TextWrittenMeanwhile;
import se.tross.board.MeetingRefusal.MatterIsDecided;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.decision.DecideMatter;
import se.tross.board.decision.NoteField;
import se.tross.board.decision.WriteText;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;

/** Two record the same meeting: each sees what the other did, and nothing is overwritten in silence. */
class TwoSecretariesTest {

    private static final Actor SIRI = secretary("Siri Sekreterare");
    private static final Actor BO = secretary("Bo Bisittare");

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @BeforeEach
    void open() {
        forbund.openWithAllOrdinary();
    }

    private void write(Actor who, NoteField field, String expected, String typed) {
        forbund.as(who, () -> forbund.bean(WriteText.class).write(BUDGET, field, expected, typed));
    }

    @Test
    void whoWritesInTheSameTextIsToldWhoWroteWhat() {
        write(SIRI, NoteField.NOTE, "", "Styrelsen diskuterar.");
        write(SIRI, NoteField.NOTE, "Styrelsen diskuterar.", "Styrelsen diskuterar länge.");
        write(BO, NoteField.WORDING, "", "Styrelsen fastställer budgeten.");
        assertThat(SittingFixture.refusing(() -> write(BO, NoteField.NOTE, "Styrelsen diskuterar.", "Något annat.")))
                .isInstanceOfSatisfying(TextWrittenMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.field()).isEqualTo("note");
                    assertThat(meanwhile.theirs()).isEqualTo("Styrelsen diskuterar länge.");
                });
        MatterInHand budget = forbund.at(BUDGET).matter();
        assertThat(budget.note()).isEqualTo("Styrelsen diskuterar länge.");
        assertThat(budget.wording()).isEqualTo("Styrelsen fastställer budgeten.");
        write(BO, NoteField.NOTE, "Styrelsen diskuterar länge.", "Något annat.");
        assertThat(forbund.at(BUDGET).matter().note()).isEqualTo("Något annat.");
    }

    @Test
    void aDecisionIsWordedByOneAtATime() {
        long decision = forbund.agree(BUDGET);
        forbund.as(SIRI, () -> forbund.bean(WriteText.class).reword(decision, "Styrelsen bifaller.", "Ett."));
        assertThat(SittingFixture.refusing(() -> forbund.as(
                        BO, () -> forbund.bean(WriteText.class).reword(decision, "Styrelsen bifaller.", "Två."))))
                .isInstanceOfSatisfying(
                        TextWrittenMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.who()).isEqualTo("Siri Sekreterare"));
        assertThat(forbund.at(BUDGET).matter().decision().text()).isEqualTo("Ett.");
    }

    @Test
    void whatOneTicksOffTheOtherDoesNotTickOffAgain() {
        forbund.as(SIRI, () -> come(FIA));
        assertThat(SittingFixture.refusing(() -> forbund.as(BO, () -> come(FIA))))
                .isEqualTo(new AlreadyPresent("Fia Försäkring"));
    }

    private Object come(long mandate) {
        forbund.bean(RecordAttendance.class).come(BUDGET, mandate, AttendanceMode.ON_SITE, "");
        return "kept";
    }

    @Test
    void thePageHearsThatTheOtherHasRecordedSomething() {
        long seen = forbund.at(BUDGET).seq();
        assertThat(since(seen)).isEqualTo(new Since(seen, false));
        forbund.as(SIRI, () -> come(ALF));
        Since now = since(seen);
        assertThat(now.board()).isTrue();
        assertThat(since(now.seq())).isEqualTo(new Since(now.seq(), false));
    }

    private Since since(long seq) {
        return forbund.as(BO, () -> forbund.bean(SittingOverviews.class).since(seq));
    }

    @Test
    void twoWhoDecideAtTheSameMomentGetOneParagraphEach() throws Exception {
        List<Object> outcomes = atOnce(List.of(
                () -> agree(SIRI, AGENDA),
                () -> agree(BO, BUDGET),
                () -> agree(SIRI, PREMISES),
                () -> forbund.as(BO, () -> forbund.bean(DecideMatter.class).take(REPORT, "Tack."))));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Long.class));
        assertThat(List.of(
                        forbund.cited(AGENDA), forbund.cited(BUDGET), forbund.cited(PREMISES), forbund.cited(REPORT)))
                .containsExactlyInAnyOrder("§ 1", "§ 2", "§ 3", "§ 4");
    }

    @Test
    void twoWhoDecideTheSameMatterDecideItOnce() throws Exception {
        List<Object> outcomes = atOnce(List.of(() -> agree(SIRI, BUDGET), () -> agree(BO, BUDGET)));
        assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new MatterIsDecided("Budget"));
        assertThat(forbund.cited(BUDGET)).isEqualTo("§ 1");
        assertThat(forbund.person(BUDGET, ALVA).serves()).isTrue();
    }

    private Object agree(Actor who, long matter) {
        try {
            return forbund.as(
                    who, () -> forbund.bean(DecideMatter.class).agree(matter, ProposalKind.APPROVE, "Ja.", ""));
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
    }

    private static List<Object> atOnce(List<Callable<Object>> steps) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(steps.size());
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> outcome : people.invokeAll(steps)) {
                outcomes.add(outcome.get(1, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }
}
