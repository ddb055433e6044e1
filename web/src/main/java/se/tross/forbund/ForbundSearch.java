package se.tross.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.search.Likeness;
import se.tross.shared.search.SearchHit;
import se.tross.shared.search.SearchSource;

/** Finds members by name or code, also former ones, and charter rules by what they are called or their §. */
@ApplicationScoped
public class ForbundSearch implements SearchSource {

    @Inject
    private MemberOverviews members;

    @Inject
    private CharterOverviews charter;

    @Inject
    private Clock clock;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.FORBUND_READ)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        RegisterOverview register = members.register(today);
        return Stream.concat(
                        Stream.concat(register.members().stream(), register.former().stream())
                                .flatMap(member -> member(member, wanted, texts)),
                        charter.charter(today).stream().flatMap(setting -> setting(setting, wanted, texts)))
                .toList();
    }

    private static Stream<SearchHit> member(RegisterRow member, String wanted, Texts texts) {
        return Likeness.best(wanted, Stream.of(member.name(), member.code())).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("forbund.nav.members"),
                        member.name(),
                        texts.text(member.party()),
                        "/forbund/member?id=" + member.id(),
                        closeness));
    }

    private static Stream<SearchHit> setting(CharterSettingOverview setting, String wanted, Texts texts) {
        String name = texts.text(setting.setting());
        CharterRow row = setting.inForce().orElse(null);
        String paragraph = row == null ? "" : row.paragraph();
        String detail = row == null ? "" : row.value().shown() + (paragraph.isEmpty() ? "" : ", " + paragraph);
        return Likeness.best(wanted, Stream.of(name, paragraph)).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("forbund.nav.charter"),
                        name,
                        detail,
                        "/forbund/charter-setting?setting=" + setting.setting(),
                        closeness));
    }
}
