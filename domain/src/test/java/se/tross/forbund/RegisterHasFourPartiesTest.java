package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.forbund.ForbundRefusal.AgencyTwice;
import se.tross.forbund.ForbundRefusal.MemberAlreadyInRegister;
import se.tross.forbund.ForbundRefusal.PartyMissing;
import se.tross.forbund.ForbundRefusal.PositionTaken;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** L3, L5: at least one of each of the four parties on every day; members come and go. */
class RegisterHasFourPartiesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);
    private final List<RegisteredMember> halland = HallandMembers.all();

    @ParameterizedTest
    @EnumSource(Party.class)
    void refusesARegisterWithoutAParty(Party missing) {
        List<RegisteredMember> members =
                halland.stream().filter(member -> member.party() != missing).toList();
        assertThatThrownBy(() -> Membership.on(NEW_YEAR, members))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals()).isEqualTo(List.of(new PartyMissing(missing, NEW_YEAR))));
        assertThat(new MemberRegister(members).refusals())
                .containsExactly(new PartyMissing(missing, HallandMembers.FOUNDED));
    }

    @Test
    void refusesAnEmptyRegister() {
        assertThatThrownBy(() -> Membership.on(NEW_YEAR, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusals()).hasSize(4));
    }

    @Test
    void membersStandInCharterOrderHoweverTheyAreGiven() {
        List<RegisteredMember> shuffled = new ArrayList<>(halland);
        Collections.shuffle(shuffled, new Random(20031210));
        Membership membership = Membership.on(NEW_YEAR, shuffled);
        assertThat(membership.members()).containsExactlyElementsOf(halland);
        assertThat(membership.payers())
                .extracting(RegisteredMember::code)
                .containsExactly("FK", "RH", "1382", "1380", "1315", "1381", "1384", "1383");
        assertThat(membership.payers(Strand.STATE))
                .extracting(RegisteredMember::code)
                .containsExactly("FK");
    }

    @ParameterizedTest(name = "on {0}: {1} municipalities")
    @CsvSource({"2018-12-31, 6", "2019-01-01, 7", "2020-12-31, 7", "2021-01-01, 6"})
    void aMunicipalityJoinsAndLeavesOnItsDays(LocalDate day, int municipalities) {
        Period membership = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31));
        List<RegisteredMember> members = new ArrayList<>(halland);
        members.add(new RegisteredMember(1440, "1440", "Ale kommun", Party.MUNICIPALITY, 10, membership));
        assertThat(new MemberRegister(members).on(day).payers(Strand.MUNICIPALITY))
                .hasSize(municipalities);
    }

    @Test
    void aYearsMembershipIsThatOfNewYearsDay() {
        List<RegisteredMember> members = new ArrayList<>(halland);
        members.add(new RegisteredMember(
                1440, "1440", "Ale kommun", Party.MUNICIPALITY, 10, Period.from(LocalDate.of(2018, 7, 1))));
        MemberRegister register = new MemberRegister(members);
        assertThat(register.forYear(new FinancialYear(2018)).member(1440)).isEmpty();
        assertThat(register.forYear(new FinancialYear(2019)).member(1440)).isPresent();
    }

    @Test
    void severalRegionsAndManyMunicipalities() {
        Membership membership = Membership.on(NEW_YEAR, HallandMembers.invented(2, 289));
        assertThat(membership.payers(Strand.REGION)).hasSize(2);
        assertThat(membership.payers(Strand.MUNICIPALITY)).hasSize(289);
    }

    @Test
    void nothingStandsTwiceInARegister() {
        List<RegisteredMember> members = new ArrayList<>(halland);
        members.add(HallandMembers.member(50, "1315", "Nya Hylte", Party.MUNICIPALITY, 50));
        members.add(HallandMembers.member(51, "FK2", "Försäkringskassan 2", Party.FORSAKRINGSKASSAN, 51));
        members.add(HallandMembers.member(52, "1440", "Ale kommun", Party.MUNICIPALITY, 9));
        assertThat(new MemberRegister(members).refusals())
                .containsExactlyInAnyOrder(
                        new AgencyTwice(Party.FORSAKRINGSKASSAN),
                        new MemberAlreadyInRegister("1315", "Hylte kommun"),
                        new PositionTaken(9, "Varbergs kommun"));
        assertThat(new MemberRegister(halland).refusals()).isEmpty();
    }

    @Test
    void aMemberLeavesIsRenamedAndMoves() {
        Member member = new Member(1, " 1383 ", "Varberg", Party.MUNICIPALITY, 9, HallandMembers.FOUNDED);
        member.rename("Varbergs kommun");
        member.changePosition(4);
        member.leave(HallandMembers.FOUNDED);
        assertThat(member.registered())
                .isEqualTo(new RegisteredMember(
                        0,
                        "1383",
                        "Varbergs kommun",
                        Party.MUNICIPALITY,
                        4,
                        new Period(HallandMembers.FOUNDED, HallandMembers.FOUNDED)));
        LocalDate dayBefore = HallandMembers.FOUNDED.minusDays(1);
        assertThatThrownBy(() -> member.leave(dayBefore)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> member.rename(" ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> member.changePosition(0)).isInstanceOf(Refused.class);
        assertThat(member.name()).isEqualTo("Varbergs kommun");
    }

    @Test
    void forsakringskassanPaysForArbetsformedlingenToo() {
        assertThat(Party.ARBETSFORMEDLINGEN.pays()).isFalse();
        assertThat(Party.ARBETSFORMEDLINGEN.strand()).isEqualTo(Strand.STATE);
        assertThat(Party.FORSAKRINGSKASSAN.pays()).isTrue();
    }
}
