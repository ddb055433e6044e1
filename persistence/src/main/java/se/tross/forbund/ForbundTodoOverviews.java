package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.tross.forbund.ForbundRefusal.PartyMissing;
import se.tross.forbund.ForbundTodo.Ending;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** What waits to be done about members and förbundsordning, for those who keep them. */
@Stateless
@UseCase
public class ForbundTodoOverviews {

    private static final int MONTHS_AHEAD = 6;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MemberRecords records;

    @Inject
    private Clock clock;

    /** Two statements: the register and the charter. */
    @Permits(Permission.FORBUND_EDIT)
    public ForbundTodo todo() {
        LocalDate today = LocalDate.now(clock);
        List<CharterRule> rules = entities.createQuery("select r from CharterRule r", CharterRule.class)
                .getResultList();
        return new ForbundTodo(missing(today), ending(today, rules), rules.isEmpty());
    }

    private List<PartyMissing> missing(LocalDate today) {
        MemberRegister register = MemberRegister.of(records.all());
        List<PartyMissing> missing = new ArrayList<>(register.missingParties(today));
        register.missingParties(today.withDayOfYear(1).plusYears(1)).stream()
                .filter(later -> missing.stream().noneMatch(now -> now.party() == later.party()))
                .toList()
                .forEach(missing::add);
        return missing;
    }

    private static List<Ending> ending(LocalDate today, List<CharterRule> rules) {
        return rules.stream()
                .filter(rule ->
                        rule.validity().contains(today) && rule.validity().to() != null)
                .filter(rule -> !rule.validity().to().isAfter(today.plusMonths(MONTHS_AHEAD)))
                .filter(rule -> rules.stream().noneMatch(next -> follows(next, rule)))
                .map(rule -> new Ending(rule.setting(), rule.validity().to()))
                .sorted(Comparator.comparing(Ending::lastDay))
                .toList();
    }

    private static boolean follows(CharterRule next, CharterRule rule) {
        return next.setting() == rule.setting()
                && next.validity().from().equals(rule.validity().to().plusDays(1));
    }
}
