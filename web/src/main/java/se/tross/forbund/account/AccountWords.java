package se.tross.forbund.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.tross.forbund.account.AccountOverview.Grant;
import se.tross.shared.frame.Language;
import se.tross.shared.time.Period;

/** Accounts and their roles in words. */
@Named
@RequestScoped
public class AccountWords {

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    public String rolesToday(AccountOverview account) {
        return account.grantsOn(LocalDate.now(clock)).stream().map(this::role).collect(Collectors.joining("; "));
    }

    /** The role, with the member that the person acts for. */
    public String role(Grant grant) {
        String role = language.texts().text(grant.role());
        return grant.member() == null ? role : language.texts().text("forbund.account.roleAt", role, grant.member());
    }

    public String status(AccountOverview account) {
        return language.texts().text("forbund.account.status." + state(account));
    }

    public String tone(AccountOverview account) {
        return switch (state(account)) {
            case "open" -> "good";
            case "closed" -> "";
            default -> "warn";
        };
    }

    private String state(AccountOverview account) {
        if (!account.active()) {
            return "closed";
        }
        if (account.grantsOn(LocalDate.now(clock)).isEmpty()) {
            return "noRole";
        }
        return account.mustChangePassword() ? "newPassword" : "open";
    }

    /** Where a role stands in time: past, now or planned. */
    public String when(Period validity) {
        LocalDate today = LocalDate.now(clock);
        if (validity.contains(today)) {
            return "now";
        }
        return validity.from().isAfter(today) ? "planned" : "past";
    }
}
