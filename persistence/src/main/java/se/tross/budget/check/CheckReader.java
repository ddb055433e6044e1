package se.tross.budget.check;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.ContentReader;
import se.tross.budget.ContributionsReader;
import se.tross.budget.VersionOverview;
import se.tross.budget.text.SectionOverview;
import se.tross.budget.text.SectionReader;
import se.tross.contribution.PlanGround;
import se.tross.contribution.PlanOverview;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Runs the self-check of a version on what is kept now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CheckReader {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ContentReader contents;

    @Inject
    private SectionReader sections;

    /** @throws Refused if there is no such version */
    public CheckedVersion check(long versionId) {
        return check(contents.content(versionId));
    }

    /**
     * @param number the version; empty for the one that is worked on, else the one that applies
     * @throws Refused if there is no such version
     */
    public CheckedVersion check(FinancialYear year, Optional<Integer> number) {
        return check(contents.content(year, number));
    }

    /** The same on what has been read already. */
    public CheckedVersion check(ContentReader.Contents read) {
        VersionOverview version = read.only();
        BudgetContent content = read.contents().get(version.id());
        List<SectionOverview> text = sections.sections(version.id());
        CheckSubject subject = new CheckSubject(
                BudgetFigures.of(content),
                text.stream().map(SectionOverview::section).toList(),
                standings(version, read.ground()));
        return new CheckedVersion(version, content, text, CheckReport.of(subject, signatures(version.id())));
    }

    private List<Signature> signatures(long versionId) {
        return entities.createQuery("select s from SignedFinding s where s.versionId = :version", SignedFinding.class)
                .setParameter("version", versionId)
                .getResultStream()
                .map(one -> new Signature(one.fingerprint(), one.reason(), one.signedBy(), one.signedAt()))
                .toList();
    }

    private static List<PlanStanding> standings(VersionOverview version, PlanGround ground) {
        return version.years().stream()
                .flatMap(year -> ContributionsReader.plan(version, year, ground).stream())
                .map(plan -> new PlanStanding(
                        plan.year(), plan.revision(), plan.status(), decided(plan.year(), ground), byKey(plan, ground)))
                .toList();
    }

    /** The last plan of a year that the board has decided; 0 when there is none. */
    private static int decided(FinancialYear year, PlanGround ground) {
        return ground.plans().stream()
                .filter(plan -> plan.year().equals(year) && plan.isDecided())
                .mapToInt(PlanOverview::revision)
                .max()
                .orElse(0);
    }

    /** What today's key gives each payer; nothing when it cannot be computed. */
    private static SortedMap<Long, Money> byKey(PlanOverview plan, PlanGround ground) {
        try {
            return new TreeMap<>(ground.of(plan.year()).compute(plan.total()).contributions().stream()
                    .collect(Collectors.toMap(one -> one.member().id(), one -> one.rounded())));
        } catch (Refused cannotBeComputed) {
            return new TreeMap<>(Map.of());
        }
    }
}
