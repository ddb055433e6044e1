package se.tross.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.tross.forbund.ForbundRefusal.LastAdministrator;
import se.tross.shared.time.Period;

/**
 * Those who keep the accounts of a förbund (W1). There is always somebody: without an administrator nobody could give
 * anybody a role again.
 *
 * @param tenures the administrator roles of accounts that are open
 */
public record Administrators(List<Tenure> tenures) {

    /**
     * One account's being administrator.
     *
     * @param grantId the role grant's id
     * @param accountId the account
     * @param validity from when to when
     */
    public record Tenure(long grantId, long accountId, Period validity) {}

    public Administrators {
        tenures = List.copyOf(tenures);
    }

    /** Why a role cannot end with this day, if it cannot: nobody else is administrator from then on, until further notice. */
    public Optional<LastAdministrator> refusalOfEnding(long grantId, LocalDate lastDay) {
        return refusal(lastDay.plusDays(1), tenure -> tenure.grantId() == grantId);
    }

    /** Why an account cannot be closed today, if it cannot. */
    public Optional<LastAdministrator> refusalOfClosing(long accountId, LocalDate today) {
        return refusal(today, tenure -> tenure.accountId() == accountId);
    }

    private Optional<LastAdministrator> refusal(LocalDate from, Predicate<Tenure> leaving) {
        boolean concerned = tenures.stream()
                .anyMatch(tenure -> leaving.test(tenure) && tenure.validity().contains(from));
        boolean othersRemain = tenures.stream()
                .filter(leaving.negate())
                .map(Tenure::validity)
                .anyMatch(validity -> validity.contains(from) && validity.to() == null);
        return concerned && !othersRemain ? Optional.of(new LastAdministrator()) : Optional.empty();
    }
}
