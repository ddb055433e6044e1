package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.MeetingFixture.SEPTEMBER;
import static se.tross.board.meeting.MeetingFixture.onJune;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.AgendaPlaceMissing;
import se.tross.board.MeetingRefusal.DiaryNumberTaken;
import se.tross.board.MeetingRefusal.MembersMayNotRaiseMatters;
import se.tross.board.MeetingRefusal.SubjectOnAgendaAlready;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Role;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.trail.RemovedRecord;

/** B3, B4, B23, P5: matters on agendas, through their use cases. */
class MattersStandOnTheAgendaTest {

    private static final MatterTerms SECRET = new MatterTerms(
            MatterKind.DECISION, "Val av utvärderare", "2018/7", "", "Frida Falk", "", "", null, "19 kap. 3 § OSL");

    @RegisterExtension
    private final MeetingFixture forbund = new MeetingFixture();

    @Test
    void aMatterComesToThePlaceOfItsKindAndIsMoved() {
        long june = forbund.plan(onJune(8));
        long report = forbund.add(june, MatterTerms.of(MatterKind.REPORT, "Tertialrapport"));
        forbund.add(june, MatterTerms.of(MatterKind.DECISION, "Attestordning"));
        assertThat(forbund.titles(june)).containsSequence("Föregående protokoll", "Attestordning", "Tertialrapport");
        long version = forbund.version(report);
        forbund.run(() -> forbund.bean(ChangeMatter.class).move(report, version, -1));
        assertThat(forbund.titles(june)).containsSequence("Tertialrapport", "Attestordning");
        long first = forbund.meeting(june).matters().get(0).id();
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMatter.class).move(first, 1, -1)))
                .isEqualTo(new AgendaPlaceMissing(9));
    }

    @Test
    void theNextDiaryNumberOfTheSeriesIsProposed() {
        forbund.add(SEPTEMBER, SECRET);
        NewMatterChoices choices =
                forbund.as(() -> forbund.bean(MatterOverviews.class).choices(SEPTEMBER));
        assertThat(choices.diaryNumber()).isEqualTo("2018/8");
        assertThat(choices.preparers()).containsExactly("Eva Ekonom", "Frida Falk");
        assertThat(choices.membersMayRaise()).isFalse();
        assertThat(forbund.refusal(() -> forbund.bean(AddMatter.class)
                        .add(
                                SEPTEMBER,
                                MatterTerms.of(MatterKind.OTHER, "Fika").numbered("2018/7"),
                                MatterSource.OFFICE)))
                .isEqualTo(new DiaryNumberTaken("2018/7", "Val av utvärderare"));
    }

    @Test
    void aLedamotMayRaiseAMatterAMemberMayNot() {
        MatterTerms terms = MatterTerms.of(MatterKind.DECISION, "Ny lokal");
        MatterSource rut = new MatterSource(RaisedBy.LEDAMOT, "Rut Region 1");
        long raised = forbund.as(() -> forbund.bean(AddMatter.class).add(SEPTEMBER, terms, rut));
        assertThat(forbund.matter(raised).source()).isEqualTo(rut);
        assertThat(forbund.refusal(() -> forbund.bean(AddMatter.class)
                        .add(SEPTEMBER, terms, new MatterSource(RaisedBy.MEMBER, "Region 1"))))
                .isEqualTo(new MembersMayNotRaiseMatters());
    }

    @Test
    void twoWhoWriteInOneMatterAreToldOfEachOther() {
        long id = forbund.add(SEPTEMBER, SECRET);
        long read = forbund.version(id);
        MatterTerms first = MatterTerms.of(MatterKind.DECISION, "Den första");
        forbund.run(() -> forbund.bean(ChangeMatter.class).change(id, read, first));
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMatter.class).change(id, read, SECRET)))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
        assertThat(forbund.matter(id).terms()).isEqualTo(first);
    }

    @Test
    void aMatterIsRefusedWithoutATitleOrWithAPersonnummer() {
        assertThat(refusalOfAdding(MatterTerms.of(MatterKind.OTHER, " "))).isEqualTo(new WordingMissing("title"));
        MatterTerms person = new MatterTerms(MatterKind.REPORT, "Ärende om 811218-9876", "", "", "", "", "", null, "");
        assertThat(refusalOfAdding(person)).isEqualTo(new PersonalNumberInText("title"));
    }

    @Test
    void aRemovedMatterComesBackToItsPlaceWithItsPapers() {
        long second = forbund.add(SEPTEMBER, MatterTerms.of(MatterKind.DECISION, "Andra"));
        forbund.add(SEPTEMBER, MatterTerms.of(MatterKind.DECISION, "Tredje"));
        forbund.remove(1);
        forbund.remove(second);
        assertThat(forbund.titles(SEPTEMBER)).containsExactly("Tredje");
        List<RemovedRecord> bin =
                forbund.as(() -> forbund.bean(MatterOverviews.class).removed(SEPTEMBER));
        assertThat(bin).extracting(RemovedRecord::name).containsExactly("Andra", "Ärende 1");
        forbund.run(() -> forbund.bean(RestoreMatter.class).restore(1));
        assertThat(forbund.titles(SEPTEMBER)).containsExactly("Ärende 1", "Tredje");
        assertThat(forbund.meeting(SEPTEMBER).matters().get(0).papers()).isEqualTo(1);
        forbund.run(() -> forbund.bean(RestoreMatter.class).restore(second));
        assertThat(forbund.titles(SEPTEMBER)).containsExactly("Andra", "Ärende 1", "Tredje");
        assertThat(forbund.refusal(() -> forbund.bean(RestoreMatter.class).restore(second)))
                .isEqualTo(new AccessRefusal.NotFound());
    }

    @Test
    void ofASecretMatterTheOthersSeeThatItIsThere() {
        long id = forbund.add(SEPTEMBER, SECRET);
        for (Role role : List.of(Role.HANDLAGGARE, Role.EKONOM)) {
            MatterOverview seen = forbund.seenBy(role, SEPTEMBER).matters().get(1);
            assertThat(seen.isHidden()).isTrue();
            assertThat(seen.position()).isEqualTo(2);
            assertThat(seen.id()).isZero();
            assertThat(seen.source()).isNull();
            MatterDetail alone = forbund.as(
                    MeetingFixture.eva(role),
                    () -> forbund.bean(MatterOverviews.class).matter(id));
            assertThat(alone.matter().isHidden()).isTrue();
        }
        assertThat(forbund.seenBy(Role.LEDAMOT, SEPTEMBER).matters().get(1).terms())
                .isEqualTo(SECRET);
    }

    @Test
    void aSubjectStandsOnOneAgendaOnly() {
        MatterTerms budget = MatterTerms.about(
                new DecisionSubject("budget.version", 7), "Budget 2019", "", "Styrelsen fastställer budgeten.");
        forbund.add(SEPTEMBER, budget);
        long june = forbund.plan(onJune(8));
        assertThat(forbund.refusal(() -> forbund.bean(AddMatter.class).add(june, budget, MatterSource.OFFICE)))
                .isEqualTo(new SubjectOnAgendaAlready(
                        forbund.meeting(SEPTEMBER).overview().date()));
    }

    private Refusal refusalOfAdding(MatterTerms terms) {
        return forbund.refusal(() -> forbund.bean(AddMatter.class).add(SEPTEMBER, terms, MatterSource.OFFICE));
    }
}
