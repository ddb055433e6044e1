package se.tross.forbund;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;

/** Two förbund on 1 June 2018; the first has one member of each party and three municipalities. */
final class ForbundFixture extends TestForbund {
    static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    static final LocalDate BEGINNING = LocalDate.of(2018, 1, 1);

    ForbundFixture() {
        super(
                Role.FORBUNDSCHEF,
                member(10, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN", 1),
                member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN", 1),
                member(12, "1380", "Halmstads kommun", "MUNICIPALITY", 1),
                member(13, "1383", "Varbergs kommun", "MUNICIPALITY", 2),
                member(14, "1315", "Hylte kommun", "MUNICIPALITY", 3),
                "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph,"
                        + " valid_from, valid_to) values (10, 1, 1, 'HALF_YEAR_REPORT', 'true', '§ 14',"
                        + " '2018-01-01', '2018-09-30')");
    }

    static Actor chief() {
        return eva(Role.FORBUNDSCHEF);
    }

    static Actor administrator() {
        return eva(Role.ADMINISTRATOR);
    }

    <T> T asChief(Callable<T> request) {
        return as(request);
    }
}
