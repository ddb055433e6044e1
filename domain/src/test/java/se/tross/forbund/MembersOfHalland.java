package se.tross.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.tross.shared.time.Period;

/** The register that the tests of the register begin with: one region, three municipalities, since March 2005. */
final class MembersOfHalland {
    static final LocalDate BEGINNING = LocalDate.of(2005, 3, 1);

    static final RegisteredMember FK = member(1, "FK", Party.FORSAKRINGSKASSAN, 1);
    static final RegisteredMember AF = member(2, "AF", Party.ARBETSFORMEDLINGEN, 1);
    static final RegisteredMember REGION = member(3, "13", Party.REGION, 1);
    static final RegisteredMember HALMSTAD = member(4, "1380", Party.MUNICIPALITY, 1);
    static final RegisteredMember VARBERG = member(5, "1383", Party.MUNICIPALITY, 2);
    static final RegisteredMember HYLTE = member(6, "1315", Party.MUNICIPALITY, 3);

    private MembersOfHalland() {}

    static RegisteredMember member(long id, String code, Party party, int position) {
        return new RegisteredMember(id, code, "Member " + code, party, position, Period.from(BEGINNING));
    }

    static List<RegisteredMember> all(RegisteredMember... more) {
        List<RegisteredMember> members = new ArrayList<>(List.of(FK, AF, REGION, HALMSTAD, VARBERG, HYLTE));
        members.addAll(Arrays.asList(more));
        return members;
    }
}
