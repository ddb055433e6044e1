package se.tross.insats.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.Party;
import se.tross.insats.ContactRefusal.NotNamedForThis;
import se.tross.insats.DeviationRefusal.CollidingPartyMissing;
import se.tross.insats.DeviationRefusal.DeviationInsatsMissing;
import se.tross.insats.DeviationRefusal.NobodyToTell;
import se.tross.insats.DeviationRefusal.NothingToTell;
import se.tross.insats.DeviationRefusal.ReceiverNotUsable;
import se.tross.insats.tertial.ReportFixture;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.time.Tertial;

/** W6: what collides is kept with its owner and told to the parties. It is 1 June 2018. */
class DeviationsAreKeptAndToldTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    @RegisterExtension
    private final ReportFixture forbund = new ReportFixture();

    private static DeviationTerms terms(String what, DeviationStatus status, String outcome) {
        return new DeviationTerms(
                DeviationKind.SYSTEM_FAILURE,
                "Två planer",
                what,
                EnumSet.of(Party.REGION, Party.MUNICIPALITY),
                TODAY,
                "Region 1",
                "En gemensam plan",
                TODAY.plusDays(3),
                status,
                outcome);
    }

    private static DeviationTerms planned() {
        return terms("De krockar", DeviationStatus.PLANNED, "");
    }

    private long register(Long insatsId) {
        return forbund.as(() -> forbund.bean(KeepDeviation.class).register(insatsId, planned()));
    }

    private DeviationOverview deviation(long id) {
        return forbund.as(() -> forbund.bean(DeviationOverviews.class).deviation(id));
    }

    @Test
    void whatAReportTellsComesIntoTheRegisterWithAWayBack() {
        long report = forbund.asked();
        long id = forbund.as(
                ReportFixture.SARA, () -> forbund.bean(KeepDeviation.class).registerFrom(report, planned()));
        DeviationOverview kept = deviation(id);
        assertThat(kept.reportId()).isEqualTo(report);
        assertThat(kept.reported().tertial()).isEqualTo(Tertial.T1);
        assertThat(kept.insats()).isEqualTo("Insatsen IST");
        assertThat(kept.terms()).isEqualTo(planned());
        assertThat(forbund.as(() -> forbund.bean(DeviationOverviews.class).ofReport(report)))
                .containsExactly(kept);
    }

    @Test
    void theOfficeAndWhoIsNamedRegisterAndNobodyElse() {
        assertThat(deviation(register(null)).insats()).isEmpty();
        assertThat(ReportFixture.refusing(() -> forbund.as(
                        ReportFixture.SARA,
                        () -> forbund.bean(KeepDeviation.class).register(null, planned()))))
                .isEqualTo(new DeviationInsatsMissing());
        long id = forbund.as(
                ReportFixture.SARA, () -> forbund.bean(KeepDeviation.class).register(ReportFixture.IST, planned()));
        assertThat(ReportFixture.refusing(() -> forbund.as(ReportFixture.OTTO, () -> {
                    forbund.bean(KeepDeviation.class).change(id, 1, planned());
                    return null;
                })))
                .isEqualTo(new NotNamedForThis("Insatsen IST"));
        assertThat(ReportFixture.refusing(() -> forbund.as(
                        ReportFixture.LEO,
                        () -> forbund.bean(KeepDeviation.class).register(null, planned()))))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
        assertThat(ReportFixture.refusing(() -> forbund.as(
                        ReportFixture.SARA,
                        () -> forbund.bean(TellOfDeviations.class).tell(List.of(id), List.of("part@exempel.invalid")))))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
    }

    @Test
    void whatCameOfItIsKeptAndTheSecondOfTwoIsTold() {
        long id = register(null);
        long version = deviation(id).version();
        DeviationTerms solved = terms("De krockar", DeviationStatus.SOLVED, "En plan för båda");
        forbund.run(() -> forbund.bean(KeepDeviation.class).change(id, version, solved));
        assertThat(deviation(id).terms()).isEqualTo(solved);
        assertThat(forbund.refusal(() -> forbund.bean(KeepDeviation.class).change(id, version, planned())))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
    }

    @Test
    void noPersonalDataComesIntoIt() {
        assertThat(forbund.refusal(() -> forbund.bean(KeepDeviation.class)
                        .register(null, terms("Ring 19121212-1212", DeviationStatus.OPEN, ""))))
                .isEqualTo(new PersonalNumberInText("what"));
        assertThat(forbund.refusal(() -> forbund.bean(KeepDeviation.class)
                        .register(
                                null,
                                new DeviationTerms(
                                        DeviationKind.SYSTEM_FAILURE,
                                        "A",
                                        "B",
                                        Set.of(),
                                        TODAY,
                                        "",
                                        "",
                                        null,
                                        DeviationStatus.OPEN,
                                        ""))))
                .isEqualTo(new CollidingPartyMissing());
    }

    @Test
    void thePartiesAreToldByLetter() {
        long id = register(null);
        int letters = forbund.as(() -> forbund.bean(TellOfDeviations.class)
                .tell(List.of(id, id), List.of("part@exempel.invalid ", "", "annan@exempel.invalid")));
        assertThat(letters).isEqualTo(2);
        assertThat(forbund.as(() -> forbund.bean(MailOverviews.class).latest()))
                .extracting(mail -> mail.mail().address())
                .contains("part@exempel.invalid", "annan@exempel.invalid");
        assertThat(forbund.as(() -> forbund.bean(MailOverviews.class).latest()))
                .filteredOn(mail -> mail.mail().address().startsWith("part@"))
                .allSatisfy(mail -> assertThat(mail.mail().text())
                        .contains("Två planer", "De krockar", "En gemensam plan (Region 1, senast 2018-06-04)"));
        assertThat(forbund.as(() -> forbund.bean(DeviationOverviews.class).told(id)))
                .extracting(ToldOverview::address)
                .containsExactlyInAnyOrder("part@exempel.invalid", "annan@exempel.invalid");
    }

    @Test
    void lettersThatCannotGoAreRefusedTogether() {
        assertThat(forbund.refusals(() -> forbund.bean(TellOfDeviations.class).tell(List.of(), List.of())))
                .isEqualTo(List.of(new NothingToTell(), new NobodyToTell()));
        long id = register(null);
        assertThat(forbund.refusals(() -> forbund.bean(TellOfDeviations.class)
                        .tell(List.of(id), List.of("part@exempel.invalid", "ingen adress"))))
                .isEqualTo(List.of(new ReceiverNotUsable("ingen adress")));
        assertThat(forbund.refusal(() ->
                        forbund.bean(TellOfDeviations.class).tell(List.of(4711L), List.of("part@exempel.invalid"))))
                .isInstanceOf(AccessRefusal.NotFound.class);
        assertThat(forbund.as(() -> forbund.bean(DeviationOverviews.class).told(id)))
                .isEmpty();
    }
}
