package se.tross.forbund.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.forbund.account.AccountOverview.Grant;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** What waits about accounts: somebody without a role, or administrators that run out. */
@RequestScoped
public class AccountNextSteps implements NextSteps {

    private static final int URGENT = 5;
    private static final int SOON = 30;
    private static final int MOST = 5;
    private static final int MONTHS_AHEAD = 3;

    @Inject
    private AccountOverviews overviews;

    @Inject
    private Clock clock;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.ACCOUNT_ADMINISTER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<AccountOverview> open =
                overviews.accounts().stream().filter(AccountOverview::active).toList();
        Stream<NextStep> withoutRole = open.stream()
                .filter(account ->
                        account.keptHere() && account.grants().stream().noneMatch(grant -> lasts(grant, today)))
                .limit(MOST)
                .map(account -> new NextStep(
                        texts.text("forbund.todo.noRole", account.name()),
                        texts.text("forbund.todo.noRole.reason"),
                        "/forbund/account-role?id=" + account.id(),
                        SOON));
        return Stream.concat(administratorsEnd(open, today).stream().map(day -> runOut(day, texts)), withoutRole)
                .toList();
    }

    private static boolean lasts(Grant grant, LocalDate today) {
        return grant.validity().end().map(last -> !last.isBefore(today)).orElse(true);
    }

    /** The last day that there is an administrator, if that is soon. */
    private static Optional<LocalDate> administratorsEnd(List<AccountOverview> open, LocalDate today) {
        List<Grant> administrators = open.stream()
                .flatMap(account -> account.grants().stream())
                .filter(grant -> grant.role() == Role.ADMINISTRATOR && lasts(grant, today))
                .toList();
        if (administrators.stream().anyMatch(grant -> grant.validity().to() == null)) {
            return Optional.empty();
        }
        return administrators.stream()
                .map(grant -> grant.validity().to())
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(today.plusMonths(MONTHS_AHEAD)));
    }

    private static NextStep runOut(LocalDate day, Texts texts) {
        return new NextStep(
                texts.text("forbund.todo.administrator"),
                texts.text("forbund.todo.administrator.reason", day),
                "/forbund/accounts",
                URGENT);
    }
}
