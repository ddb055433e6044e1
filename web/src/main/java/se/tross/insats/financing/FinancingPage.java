package se.tross.insats.financing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.FinancingSource;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Who pays an insats, year by year; one part at a time is written: {@code /insats/financing?id=&part=}. */
@Named
@ViewScoped
public class FinancingPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FinancingOverviews overviews;

    @Inject
    private KeepFinancing keepFinancing;

    @Inject
    private Demand demand;

    private String part;
    private FinancingOverview written;
    private List<FinancingOverview> parts;
    private Integer year;
    private FinancingSource source;
    private String payer;
    private Money amount;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        loadInsats();
        parts = overviews.of(getInsats().id());
        if (part != null) {
            written = overviews.part(AddressParts.requiredId(part));
            year = written.terms().year().year();
            source = written.terms().source();
            payer = written.terms().payer();
            amount = written.terms().amount();
        }
    }

    public String save() {
        FinancingTerms terms = new FinancingTerms(
                year == null || !FinancialYear.isPossible(year) ? null : new FinancialYear(year),
                source,
                payer,
                amount);
        if (written == null) {
            keepFinancing.add(getInsats().id(), terms);
        } else {
            keepFinancing.change(written.id(), written.version(), terms);
        }
        return stay("insats.financing.saved");
    }

    public String remove(FinancingOverview one) {
        keepFinancing.remove(one.id(), one.version());
        return stay("insats.financing.removed");
    }

    private String stay(String key) {
        done(key);
        return "/insats/financing?faces-redirect=true&id=" + getInsats().id();
    }

    public List<FinancingSource> getSources() {
        return List.of(FinancingSource.values());
    }

    public List<FinancingOverview> getParts() {
        return parts;
    }

    /** Null while a new part is written. */
    public FinancingOverview getWritten() {
        return written;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String newPart) {
        part = newPart;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer newYear) {
        year = newYear;
    }

    public FinancingSource getSource() {
        return source;
    }

    public void setSource(FinancingSource newSource) {
        source = newSource;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String newPayer) {
        payer = newPayer;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money newAmount) {
        amount = newAmount;
    }
}
