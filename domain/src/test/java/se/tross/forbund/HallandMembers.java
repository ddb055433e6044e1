package se.tross.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.shared.time.Period;

/** The nine members of Samordningsförbundet i Halland in 2018, and a country full of municipalities. */
public final class HallandMembers {
    public static final LocalDate FOUNDED = LocalDate.of(2005, 3, 1);
    public static final long FK = 1;
    public static final long AF = 2;
    public static final long REGION = 3;
    public static final long HYLTE = 1315;
    public static final long HALMSTAD = 1380;
    public static final long LAHOLM = 1381;
    public static final long FALKENBERG = 1382;
    public static final long VARBERG = 1383;
    public static final long KUNGSBACKA = 1384;

    private HallandMembers() {}

    public static List<RegisteredMember> all() {
        return List.of(
                member(FK, "FK", "Försäkringskassan", Party.FORSAKRINGSKASSAN, 1),
                member(AF, "AF", "Arbetsförmedlingen", Party.ARBETSFORMEDLINGEN, 2),
                member(REGION, "RH", "Region Halland", Party.REGION, 3),
                municipality(FALKENBERG, "Falkenbergs kommun", 4),
                municipality(HALMSTAD, "Halmstads kommun", 5),
                municipality(HYLTE, "Hylte kommun", 6),
                municipality(LAHOLM, "Laholms kommun", 7),
                municipality(KUNGSBACKA, "Kungsbacka kommun", 8),
                municipality(VARBERG, "Varbergs kommun", 9));
    }

    public static Membership in2018() {
        return Membership.on(LocalDate.of(2018, 1, 1), all());
    }

    public static RegisteredMember municipality(long code, String name, int position) {
        return member(code, Long.toString(code), name, Party.MUNICIPALITY, position);
    }

    public static RegisteredMember member(long id, String code, String name, Party party, int position) {
        return new RegisteredMember(id, code, name, party, position, Period.from(FOUNDED));
    }

    /** Both agencies, and so many regions and municipalities with ids from 1000 and 2000. */
    public static List<RegisteredMember> invented(int regions, int municipalities) {
        Stream<RegisteredMember> agencies = all().stream().limit(2);
        Stream<RegisteredMember> regional = IntStream.range(0, regions)
                .mapToObj(i -> member(1000L + i, "R" + i, "Region Påhitt " + letters(i), Party.REGION, i + 1));
        Stream<RegisteredMember> municipal = IntStream.range(0, municipalities)
                .mapToObj(i -> member(2000L + i, "K" + i, letters(i) + "by kommun", Party.MUNICIPALITY, i + 1));
        return Stream.of(agencies, regional, municipal).flatMap(s -> s).toList();
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + "al";
    }
}
