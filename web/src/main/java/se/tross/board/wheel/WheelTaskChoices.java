package se.tross.board.wheel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingType;
import se.tross.shared.frame.Language;
import se.tross.shared.text.Begun;

/** What the forms about tasks offer: whose a task can be, and which of the charter's days it can follow. */
@Named
@RequestScoped
public class WheelTaskChoices {

    @Inject
    private WheelOverviews overviews;

    @Inject
    private Language language;

    private List<SelectItem> owners;

    /** Roles first, then persons. */
    public List<SelectItem> getOwners() {
        if (owners == null) {
            owners = new ArrayList<>();
            WheelOwners.roles()
                    .forEach(role -> owners.add(new SelectItem(
                            role.name(), Begun.with(language.texts().text(role)))));
            overviews
                    .owners()
                    .forEach(owner -> owners.add(new SelectItem(Long.toString(owner.accountId()), owner.name())));
        }
        return owners;
    }

    public List<CharterSetting> getCharterDays() {
        return Stream.of(CharterSetting.values())
                .filter(setting -> setting.type() == SettingType.DAY_OF_YEAR)
                .toList();
    }
}
