package se.tross.insats.contact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is typed about somebody of an insats. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String MONEY = "money";
    private static final String REPORTS = "reports";
    private static final String STEERS = "steers";

    private String name;
    private String organisation;
    private String email;
    private Long accountId;
    private List<String> duties = new ArrayList<>();

    void fill(ContactTerms terms) {
        name = terms.name();
        organisation = terms.organisation();
        email = terms.email();
        accountId = terms.accountId();
        duties = new ArrayList<>();
        if (terms.asksForMoney()) {
            duties.add(MONEY);
        }
        if (terms.reports()) {
            duties.add(REPORTS);
        }
        if (terms.steers()) {
            duties.add(STEERS);
        }
    }

    ContactTerms terms() {
        return new ContactTerms(
                name,
                organisation,
                email,
                accountId,
                duties.contains(MONEY),
                duties.contains(REPORTS),
                duties.contains(STEERS));
    }

    public List<String> getAllDuties() {
        return List.of(MONEY, REPORTS, STEERS);
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String newOrganisation) {
        organisation = newOrganisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long newAccountId) {
        accountId = newAccountId;
    }

    public List<String> getDuties() {
        return duties;
    }

    public void setDuties(List<String> newDuties) {
        duties = newDuties;
    }
}
