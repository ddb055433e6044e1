package se.tross.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Refused;

/** An allocation key as typed. */
public class KeyForm extends SourcedForm {
    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    private LocalDate validTo;
    private final StrandForm regions;
    private final StrandForm municipalities;
    private BigDecimal mixPercent;
    private String paragraph;

    /** A key that begins on a day, with nothing in it. */
    public static KeyForm beginning(LocalDate day, MemberRegister register) {
        KeyForm form = new KeyForm(null, null);
        form.validFrom = day;
        form.fit(register, List.of());
        return form;
    }

    /** What a key says, to be changed or to start another from. */
    public static KeyForm of(KeyTerms terms, MemberRegister register) {
        KeyForm form = new KeyForm(terms.regionMethod(), terms.municipalMethod());
        form.validFrom = terms.validity().from();
        form.validTo = terms.validity().to();
        form.mixPercent = terms.mixPercent();
        form.paragraph = terms.charterParagraph();
        form.restOn(terms.source(), terms.sourceDate(), terms.note());
        form.fit(register, terms.weights());
        return form;
    }

    private KeyForm(KeyMethod regionMethod, KeyMethod municipalMethod) {
        regions = new StrandForm(Strand.REGION, regionMethod);
        municipalities = new StrandForm(Strand.MUNICIPALITY, municipalMethod);
    }

    /** The payers of the first day get a line each. */
    public final void fit(MemberRegister register, List<KeyWeight> known) {
        if (validFrom == null) {
            return;
        }
        Map<Long, KeyWeight> weights =
                known.stream().collect(Collectors.toMap(KeyWeight::memberId, Function.identity()));
        List<RegisteredMember> payers = register.members().stream()
                .filter(member -> member.pays() && member.validity().contains(validFrom))
                .toList();
        regions.fit(payers, weights);
        municipalities.fit(payers, weights);
    }

    /** @throws Refused if it ends before it begins */
    public KeyTerms toTerms() {
        return new KeyTerms(
                KeyTerms.validity(validFrom, validTo),
                regions.methodOfTerms(),
                municipalities.methodOfTerms(),
                regions.isMixed() || municipalities.isMixed() ? mixPercent : null,
                paragraph,
                getSource(),
                getSourceDate(),
                getNote(),
                Stream.concat(regions.weights().stream(), municipalities.weights().stream())
                        .toList());
    }

    public boolean isMixed() {
        return regions.isMixed() || municipalities.isMixed();
    }

    public StrandForm getRegions() {
        return regions;
    }

    public StrandForm getMunicipalities() {
        return municipalities;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public BigDecimal getMixPercent() {
        return mixPercent;
    }

    public void setMixPercent(BigDecimal mixPercent) {
        this.mixPercent = mixPercent;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }
}
