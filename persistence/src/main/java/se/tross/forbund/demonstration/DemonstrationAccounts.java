package se.tross.forbund.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tross.forbund.account.Account;
import se.tross.forbund.account.PasswordHashing;
import se.tross.forbund.account.RoleGrant;
import se.tross.shared.access.Role;
import se.tross.shared.time.Period;

/** One account for each role, with the passwords that the launcher has made up. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DemonstrationAccounts {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

    private static final Set<Role> IN_BOTH = EnumSet.of(Role.FORBUNDSCHEF, Role.REVISOR);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PasswordHashing hashing;

    /** An account of the demonstration. */
    private record Person(Role role, String username, String name, String memberCode) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(Role.FORBUNDSCHEF, "forbundschef", "Frida Falk", null),
            new Person(Role.EKONOM, "ekonom", "Elin Ek", null),
            new Person(Role.STYRELSESEKRETERARE, "styrelsesekreterare", "Stina Sund", null),
            new Person(Role.HANDLAGGARE, "handlaggare", "Hanna Hav", "1383"),
            new Person(Role.BEREDARE, "beredare", "Berit Berg", "FK"),
            new Person(Role.LEDAMOT, "ledamot", "Lars Lind", "RH"),
            new Person(Role.REVISOR, "revisor", "Rut Rask", null),
            new Person(Role.ADMINISTRATOR, "administrator", "Adam Alm", null));

    /**
     * The accounts, each with its role.
     *
     * @param passwords by user name
     * @return the ids of the accounts, by user name
     */
    public Map<String, Long> load(long forbundId, Map<String, String> passwords) {
        Map<String, Long> ids = new HashMap<>();
        for (Person person : PEOPLE) {
            String password = passwords.get(person.username());
            if (password == null) {
                throw new IllegalStateException("No demonstration password for " + person.username());
            }
            Account account = new Account(forbundId, person.username(), person.name(), "", hashing.hash(password));
            account.changePassword(account.passwordHash());
            entities.persist(account);
            entities.flush();
            grant(forbundId, account.id(), person);
            ids.put(person.username(), account.id());
        }
        return ids;
    }

    /** The chief and the auditor work for two small förbund, as is usual. */
    public void loadInSecond(long forbundId, Map<String, Long> accountIds) {
        PEOPLE.stream()
                .filter(person -> IN_BOTH.contains(person.role()))
                .forEach(person -> grant(forbundId, accountIds.get(person.username()), person));
    }

    private void grant(long forbundId, long accountId, Person person) {
        Long memberId = person.memberCode() == null
                ? null
                : entities.createQuery("select m.id from Member m where m.code = :code", Long.class)
                        .setParameter("code", person.memberCode())
                        .getSingleResult();
        entities.persist(
                new RoleGrant(forbundId, accountId, person.role(), memberId, Period.from(FIRST_DAY), List.of()));
    }
}
