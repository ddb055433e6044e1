package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** What the förbundsordning says and said, setting by setting. One statement reads it whole: a charter is small. */
@Stateless
@UseCase
public class CharterOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Every setting there is, in the charter's order, also those that have no value yet. */
    @Permits(Permission.FORBUND_READ)
    public List<CharterSettingOverview> charter(LocalDate day) {
        Map<CharterSetting, List<CharterRow>> rows = entities
                .createQuery("select r from CharterRule r order by r.validFrom", CharterRule.class)
                .getResultList()
                .stream()
                .map(CharterRow::of)
                .collect(Collectors.groupingBy(row -> row.value().setting()));
        return Arrays.stream(CharterGroup.values())
                .flatMap(group -> group.settings().stream())
                .map(setting -> new CharterSettingOverview(setting, day, rows.getOrDefault(setting, List.of())))
                .toList();
    }

    /** One setting with its values. */
    @Permits(Permission.FORBUND_READ)
    public CharterSettingOverview setting(CharterSetting setting, LocalDate day) {
        List<CharterRow> rows = entities.createQuery(
                        "select r from CharterRule r where r.setting = :setting order by r.validFrom",
                        CharterRule.class)
                .setParameter("setting", setting)
                .getResultStream()
                .map(CharterRow::of)
                .toList();
        return new CharterSettingOverview(setting, day, rows);
    }
}
