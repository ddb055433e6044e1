package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.MembersOfHalland.AF;
import static se.tross.forbund.MembersOfHalland.BEGINNING;
import static se.tross.forbund.MembersOfHalland.FK;
import static se.tross.forbund.MembersOfHalland.HALMSTAD;
import static se.tross.forbund.MembersOfHalland.HYLTE;
import static se.tross.forbund.MembersOfHalland.REGION;
import static se.tross.forbund.MembersOfHalland.VARBERG;
import static se.tross.forbund.MembersOfHalland.all;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.PartyMissing;
import se.tross.shared.time.Period;

class MemberMayLeaveTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 12, 31);
    private static final LocalDate DAY_AFTER = LocalDate.of(2019, 1, 1);

    @Test
    void aMunicipalityMayLeaveWhileOthersStay() {
        assertThat(new MemberRegister(all()).refusalsOfLeaving(HYLTE.id(), LAST_DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, FORSAKRINGSKASSAN", "2, ARBETSFORMEDLINGEN", "3, REGION"})
    void theOnlyMemberOfAPartyMayNot(long memberId, Party party) {
        assertThat(new MemberRegister(all()).refusalsOfLeaving(memberId, LAST_DAY))
                .containsExactly(new PartyMissing(party, DAY_AFTER));
    }

    @Test
    void theLastMunicipalityMayNotWhenTheOthersHaveLeft() {
        var register = new MemberRegister(
                List.of(FK, AF, REGION, HALMSTAD.until(LAST_DAY), VARBERG.until(LAST_DAY.minusYears(3)), HYLTE));
        assertThat(register.refusalsOfLeaving(HYLTE.id(), LAST_DAY))
                .containsExactly(new PartyMissing(Party.MUNICIPALITY, DAY_AFTER));
        assertThat(register.refusalsOfLeaving(HYLTE.id(), LAST_DAY.minusDays(1)))
                .as("Halmstad stays a day longer, but nobody after that")
                .containsExactly(new PartyMissing(Party.MUNICIPALITY, DAY_AFTER));
    }

    @Test
    void aRegionMayLeaveWhenAnotherJoinsTheNextDayButNotADayLater() {
        var successor = new RegisteredMember(9, "14", "Another region", Party.REGION, 2, Period.from(DAY_AFTER));
        var register = new MemberRegister(all(successor));
        assertThat(register.refusalsOfLeaving(REGION.id(), LAST_DAY)).isEmpty();
        assertThat(register.refusalsOfLeaving(REGION.id(), LAST_DAY.minusDays(1)))
                .containsExactly(new PartyMissing(Party.REGION, LAST_DAY));
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        var register = new MemberRegister(all());
        assertThat(register.refusalsOfLeaving(HYLTE.id(), BEGINNING.minusDays(1)))
                .containsExactly(new EndsBeforeItBegins(BEGINNING));
        assertThat(register.refusalsOfLeaving(HYLTE.id(), BEGINNING)).isEmpty();
    }
}
