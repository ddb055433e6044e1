package se.tross.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Why a role cannot end with this day, if it cannot: nobody else is administrator the day after. */
    public Optional<LastAdministrator> refusalOfEnding(long grantId, LocalDate lastDay) {
        LocalDate after = lastDay.plusDays(1);
        boolean concernsAdministration = tenures.stream()
                .anyMatch(tenure ->
                        tenure.grantId() == grantId && tenure.validity().contains(after));
        boolean othersRemain = tenures.stream()
                .anyMatch(tenure ->
                        tenure.grantId() != grantId && tenure.validity().contains(after));
        return concernsAdministration && !othersRemain ? Optional.of(new LastAdministrator()) : Optional.empty();
    }

    /** Why an account cannot be closed today, if it cannot. */
    public Optional<LastAdministrator> refusalOfClosing(long accountId, LocalDate today) {
        boolean isAdministrator = tenures.stream()
                .anyMatch(tenure ->
                        tenure.accountId() == accountId && tenure.validity().contains(today));
        boolean othersRemain = tenures.stream()
                .anyMatch(tenure ->
                        tenure.accountId() != accountId && tenure.validity().contains(today));
        return isAdministrator && !othersRemain ? Optional.of(new LastAdministrator()) : Optional.empty();
    }
}
