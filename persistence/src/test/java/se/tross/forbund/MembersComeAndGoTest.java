package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.ForbundFixture.BEGINNING;
import static se.tross.forbund.ForbundFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal.AgencyTwice;
import se.tross.forbund.ForbundRefusal.MemberAlreadyInRegister;
import se.tross.forbund.ForbundRefusal.PartyMissing;
import se.tross.forbund.ForbundRefusal.TextMissing;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.refusal.Refusal;

/** The register through its use cases: joining, changing, leaving, and what is refused on the way. */
class MembersComeAndGoTest {

    private static final long REGION = 1;
    private static final long HALMSTAD = 12;
    private static final long HYLTE = 14;

    @RegisterExtension
    private final ForbundFixture forbund = new ForbundFixture();

    @Test
    void theRegisterOfADayIsInCharterOrderAndComplete() {
        RegisterOverview register = register(TODAY);
        assertThat(names(register))
                .containsExactly(
                        "Försäkringskassan",
                        "Arbetsförmedlingen",
                        "Region 1",
                        "Halmstads kommun",
                        "Varbergs kommun",
                        "Hylte kommun");
        assertThat(register.isComplete()).isTrue();
        assertThat(register.changes()).isEmpty();
    }

    @Test
    void beforeTheBeginningEveryPartyIsMissing() {
        RegisterOverview register = register(BEGINNING.minusDays(1));
        assertThat(register.members()).isEmpty();
        assertThat(register.missing()).hasSize(Party.values().length);
        assertThat(register.changes()).hasSize(6).allMatch(RegisterChange::joins);
    }

    @Test
    void aMunicipalityJoinsLastInTheOrder() {
        LocalDate joins = LocalDate.of(2019, 1, 1);
        long id = add(new NewMember("1382", "Falkenbergs kommun", Party.MUNICIPALITY, joins, "OCR 77", ""));
        assertThat(names(register(joins))).last().isEqualTo("Falkenbergs kommun");
        assertThat(register(TODAY).changes())
                .containsExactly(new RegisterChange(joins, id, "Falkenbergs kommun", true));
        assertThat(member(id).place()).isEqualTo(4);
        assertThat(member(id).row().paymentReference()).isEqualTo("OCR 77");
    }

    @Test
    void nobodyJoinsTwiceAndTextsAreGuarded() {
        assertThat(refusalOfAdding(new NewMember("1315", "Hylte", Party.MUNICIPALITY, TODAY, "", "")))
                .isInstanceOf(MemberAlreadyInRegister.class);
        assertThat(refusalOfAdding(new NewMember("FK2", "Kassan", Party.FORSAKRINGSKASSAN, TODAY, "", "")))
                .isInstanceOf(AgencyTwice.class);
        assertThat(refusalOfAdding(new NewMember("1382", " ", Party.MUNICIPALITY, TODAY, "", "")))
                .isEqualTo(new TextMissing("name"));
        assertThat(refusalOfAdding(new NewMember("1382", "Falkenberg", Party.MUNICIPALITY, TODAY, "811218-9876", "")))
                .isEqualTo(new PersonalNumberInText("paymentReference"));
    }

    @Test
    void aMemberIsRenamedMovedAndRemembered() {
        change(HYLTE, 1, new MemberFacts("Hylte", 1, "OCR 5", "REF 9"));
        assertThat(names(register(TODAY)).subList(3, 6))
                .containsExactly("Hylte", "Halmstads kommun", "Varbergs kommun");
        MemberOverview hylte = member(HYLTE);
        assertThat(hylte.formerNames())
                .extracting(MemberOverview.FormerName::name)
                .containsExactly("Hylte kommun");
        assertThat(hylte.place()).isEqualTo(1);
        assertThat(hylte.row().invoiceReference()).isEqualTo("REF 9");
    }

    @Test
    void whoSavesSecondIsToldWhoSavedFirst() {
        change(HALMSTAD, 1, new MemberFacts("Halmstad", 1, "", ""));
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMember.class)
                        .change(HALMSTAD, 1, new MemberFacts("Halmstads stad", 1, "", ""))))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
        assertThat(member(HALMSTAD).row().name()).isEqualTo("Halmstad");
    }

    @Test
    void theOnlyRegionMayNotLeaveAndThePageKnows() {
        assertThat(member(REGION).refusalsOfLeaving())
                .containsExactly(new PartyMissing(Party.REGION, TODAY.plusDays(1)));
        assertThat(forbund.refusal(() -> forbund.bean(EndMembership.class).end(REGION, 1, TODAY, false)))
                .isEqualTo(new PartyMissing(Party.REGION, TODAY.plusDays(1)));
        assertThat(member(REGION).row().validity().to()).isNull();
    }

    @Test
    void aMunicipalityLeavesAndComesBackWhileItIsStillThere() {
        assertThat(member(HYLTE).refusalsOfLeaving()).isEmpty();
        LocalDate lastDay = LocalDate.of(2018, 12, 31);
        forbund.asChief(() -> {
            forbund.bean(EndMembership.class).end(HYLTE, 1, lastDay, false);
            return null;
        });
        assertThat(register(TODAY).changes())
                .containsExactly(new RegisterChange(lastDay.plusDays(1), HYLTE, "Hylte kommun", false));
        assertThat(register(lastDay.plusDays(1)).former())
                .extracting(RegisterRow::id)
                .containsExactly(HYLTE);
        forbund.asChief(() -> {
            forbund.bean(EndMembership.class).callOff(HYLTE, 2);
            return null;
        });
        assertThat(register(TODAY).changes()).isEmpty();
    }

    @Test
    void aMemberOfAnotherForbundIsNotThere() {
        assertThat(forbund.refusal(() -> forbund.bean(MemberOverviews.class).member(2)))
                .isEqualTo(new AccessRefusal.NotFound());
    }

    private RegisterOverview register(LocalDate day) {
        return forbund.asChief(() -> forbund.bean(MemberOverviews.class).register(day));
    }

    private MemberOverview member(long id) {
        return forbund.asChief(() -> forbund.bean(MemberOverviews.class).member(id));
    }

    private long add(NewMember joining) {
        return forbund.asChief(() -> forbund.bean(AddMember.class).add(joining));
    }

    private void change(long id, long version, MemberFacts facts) {
        forbund.asChief(() -> {
            forbund.bean(ChangeMember.class).change(id, version, facts);
            return null;
        });
    }

    private Refusal refusalOfAdding(NewMember joining) {
        return forbund.refusal(() -> forbund.bean(AddMember.class).add(joining));
    }

    private static List<String> names(RegisterOverview register) {
        return register.members().stream().map(RegisterRow::name).toList();
    }
}
